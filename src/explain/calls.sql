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
    c.direction,
    c.result,
    c.talk_seconds,
    c.campaign,
    c.number,
    g.local_day,
    g.contact,
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
    s.basis,
    s.near_miss,
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
left join verdicts as v
    on c.call_key = v.call_key
order by c.call_key
