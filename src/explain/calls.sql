-- The calls: what their logs say, and what the audit concluded about them.
with asked as (
    select call_key
    from explained_key
),

calls as (
    select c.*
    from asked as a
    inner join near_call as c
        on a.call_key = c.call_key
),

scopes as (
    select g.*
    from asked as a
    inner join near_call_scope as g
        on a.call_key = g.call_key
),

standings as (
    select s.*
    from asked as a
    inner join near_standing as s
        on a.call_key = s.call_key
),

-- Counted again here: reading a column of sums takes a hundred times as long as reading the table's other columns (measured).
parties as (
    select
        p.call_key,
        sum(p.is_person) as person_count,
        sum(p.is_owner) as owner_count
    from asked as a
    inner join near_call_party as p
        on a.call_key = p.call_key
    group by p.call_key
),

limits as (
    select
        n.*,
        case s.own_limit_reason
            when 'per-day' then l.per_day
            when 'per-30-days' then l.per_30_days
            else l.refusal_days
        end as own_limit
    from standings as s
    inner join near_call_own_limit as n
        on s.call_key = n.call_key
    cross join contact_limit as l
),

-- Calls of which a rule finds that no record shows a basis, as far as it matters whether the records are complete.
absent as (
    select distinct s.call_key
    from standings as s
    inner join near_finding as f
        on s.call_key = f.call_key
    inner join rule as r
        on f.rule = r.rule
    where r.rests_on = 'near-miss'
        and s.is_absence_of_basis
        and (f.grade = 'not-demonstrable' or (f.grade = 'proven' and s.no_basis_grade = 'proven'))
),

-- Days on which a rule asks when a list was compared with the register.
scrub_days as (
    select distinct
        v.from_day,
        v.to_day
    from rule as r
    inner join rule_version as v
        on r.rule = v.rule
    where contains(r.proof, '|scrub|')
),

asking as (
    select distinct g.call_key
    from scopes as g
    inner join scrub_days as d
        on g.local_day >= d.from_day
        and g.local_day <= d.to_day
),

verdicts as (
    select v.*
    from asked as a
    inner join near_verdict as v
        on a.call_key = v.call_key
)

select
    c.call_key,
    c.vendor,
    c.call_id,
    p.path as source_file,
    c.source_row,
    clock_text(c.moment, c.moment, cast($time_zone as varchar)) as local_time,
    utc_text(c.moment) as moment,
    g.direction,
    -- A log that calls it inbound, from a number of the company's own.
    (c.direction = 'inbound' and g.direction = 'unknown') as came_from_own,
    c.result,
    c.talk_seconds,
    c.campaign,
    c.number,
    g.local_day,
    g.contact,
    coalesce(g.contact = 'unknown' and s.somebody_spoke, false) as somebody_spoke,
    case when s.offer_to_subscriber = 1 then coalesce(s.spoke_with, 'unknown') end as spoke_with,
    coalesce(s.is_undisclosed_ai_voice, false) as is_undisclosed_ai_voice,
    g.in_scope,
    g.is_judged,
    g.purpose,
    g.entity,
    g.sender,
    g.regime,
    s.is_protected,
    s.protection_is_known,
    case when s.call_key is not null then cast(coalesce(y.person_count, 0) as bigint) end as person_count,
    case when s.call_key is not null then cast(coalesce(y.owner_count, 0) as bigint) end as owner_count,
    s.has_published_number,
    coalesce(s.may_have_published_number, false) as may_have_published_number,
    s.basis,
    s.near_miss,
    case
        when s.is_automatic_without_consent and s.is_absence_of_basis_for_messages then s.has_all_records_for_messages
        when b.call_key is not null then s.no_basis_grade = 'proven'
    end as has_all_records,
    s.has_possibly_valid_record,
    s.objection_grade,
    s.objection_reason,
    s.is_within_calling_hours,
    s.open_second,
    s.close_second,
    s.is_beyond_day_cap,
    s.is_beyond_30_day_cap,
    s.is_outside_periods,
    s.is_outside_campaigns,
    s.own_limit_reason,
    l.own_limit,
    l.dials as own_limit_dials,
    k.call_key is not null as asks_scrub,
    s.fine_lapsed,
    v.verdict
from calls as c
inner join scopes as g
    on c.call_key = g.call_key
inner join source_file as p
    on c.file_key = p.file_key
left join standings as s
    on c.call_key = s.call_key
left join parties as y
    on c.call_key = y.call_key
left join limits as l
    on c.call_key = l.call_key
left join absent as b
    on c.call_key = b.call_key
left join asking as k
    on c.call_key = k.call_key
left join verdicts as v
    on c.call_key = v.call_key
order by c.call_key
