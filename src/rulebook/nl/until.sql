-- The last day on which a planned call may still be made, and what ends it: the record it rests on, the contract, or the law (rulebook, sections 3,
-- 6, 7). Only the record that the call rests on counts: another may take its place. A call that may be made until further notice has no row.
with planned as (
    select
        s.call_key,
        s.vendor,
        s.number,
        s.moment,
        s.local_day,
        s.regime,
        s.is_protected,
        s.basis,
        s.consent_key,
        s.relation_key,
        j.entity,
        coalesce(j.campaign, '') as campaign
    from standing as s
    inner join judged_call as j
        on s.call_key = j.call_key
    where s.call_key >= cast($first_planned_call as bigint)
),

consents as (
    select
        p.call_key,
        p.number,
        p.entity,
        p.moment,
        p.local_day,
        r.given_earliest,
        r.expires_day,
        r.withdrawn_day,
        case when p.is_protected then r.first_call_until end as first_call_until
    from planned as p
    inner join consent_record as r
        on p.consent_key = r.consent_key
    where p.basis = 'consent'
),

-- Once there was a conversation on a consent, no first call can be late.
waiting as (
    select *
    from consents
    where first_call_until >= local_day
),

spoken as (
    select w.call_key
    from waiting as w
    inner join conversation as c
        on w.number = c.number
        and w.entity = c.entity
        and c.moment >= w.given_earliest
        and c.moment < w.moment

    union

    select w.call_key
    from waiting as w
    inner join call_person as p
        on w.call_key = p.call_key
    inner join call_person as q
        on p.person_key = q.person_key
    inner join conversation as c
        on q.call_key = c.call_key
        and w.entity = c.entity
        and c.moment >= w.given_earliest
        and c.moment < w.moment
),

-- Any valid request will do.
requests as (
    select
        p.call_key,
        max(least(r.expires_day, coalesce(r.withdrawn_day, r.expires_day))) as last_day,
        max(case when r.withdrawn_day is null then 1 else 0 end) as is_not_withdrawn
    from planned as p
    inner join call_consent as k
        on p.call_key = k.call_key
    inner join consent_record as r
        on k.consent_key = r.consent_key
    where p.basis = 'request'
        and k.is_request
        and k.standing = 'valid'
    group by p.call_key
),

relations as (
    select
        p.call_key,
        p.regime,
        tm.first_day + least(e.day_of_month, tm.length) - 1 as term_day,
        rm.first_day + least(e.day_of_month, rm.length) - 1 as own_term_day,
        k.remains
    from planned as p
    inner join call_relation as k
        on p.call_key = k.call_key
        and p.relation_key = k.relation_key
    inner join calendar_day as d
        on p.local_day = d.day
    left join calendar_day as e
        on k.end_day = e.day
    left join calendar_month as tm
        on e.month_index + cast($relation_term_months as integer) = tm.month_index
    left join calendar_month as rm
        on e.month_index + d.retention_months = rm.month_index
    where p.basis = 'relation'
),

scrubs as (
    select
        p.call_key,
        max(least(s.register_day + d.scrub_days, s.used_to_day)) as last_day
    from planned as p
    inner join calendar_day as d
        on p.local_day = d.day
    inner join scrub as s
        on p.vendor = s.vendor
        and p.local_day - s.register_day between 0 and d.scrub_days
        and p.local_day between s.used_from_day and s.used_to_day
        and s.is_complete
    where p.regime = 'register'
        and p.basis in ('not-registered', 'none')
        and (s.campaign is null or s.campaign = p.campaign)
    group by p.call_key
),

contracts as (
    select
        p.call_key,
        max(c.to_day) as last_day
    from planned as p
    inner join vendor_contract as c
        on p.vendor = c.vendor
        and p.local_day >= c.from_day
        and p.local_day <= c.to_day
    group by p.call_key
),

-- A person counts as a legal entity, or as having published the number, for as long as the records say.
forms as (
    select
        p.call_key,
        min(f.to_day) as last_day
    from planned as p
    inner join call_person as k
        on p.call_key = k.call_key
    inner join person_form as f
        on k.person_key = f.person_key
        and p.local_day >= f.from_day
        and p.local_day <= f.to_day
    where p.basis in ('not-protected', 'published-number')
    group by p.call_key
),

owners as (
    select
        p.call_key,
        min(n.to_day) as last_day
    from planned as p
    inner join phone as n
        on p.number = n.number
        and p.local_day >= n.from_day
        and p.local_day <= n.to_day
    where p.basis in ('not-protected', 'published-number')
    group by p.call_key
),

ends as (
    select
        call_key,
        expires_day as last_day,
        'consent-expires' as ends_by
    from consents

    union all

    -- A withdrawal that is known already: nobody may be called after it.
    select
        call_key,
        withdrawn_day as last_day,
        'consent-withdrawn' as ends_by
    from consents
    where withdrawn_day is not null

    union all

    select
        w.call_key,
        greatest(w.first_call_until, cast($late_first_call_from as integer) - 1) as last_day,
        'first-call-term' as ends_by
    from waiting as w
    left join spoken as s
        on w.call_key = s.call_key
    where s.call_key is null

    union all

    select
        call_key,
        last_day,
        case when is_not_withdrawn = 1 then 'consent-expires' else 'consent-withdrawn' end as ends_by
    from requests

    union all

    select
        call_key,
        greatest(term_day, cast($relation_term_from as integer) - 1) as last_day,
        'relation-term' as ends_by
    from relations
    where term_day is not null

    union all

    select
        call_key,
        greatest(own_term_day, cast($own_term_from as integer) - 1) as last_day,
        'own-term' as ends_by
    from relations
    where own_term_day is not null

    union all

    select
        r.call_key,
        g.to_day as last_day,
        'law-changes' as ends_by
    from relations as r
    inner join regime as g
        on r.regime = g.regime
    where r.regime = 'opt-in'
        and not r.remains

    union all

    select
        p.call_key,
        g.to_day as last_day,
        'law-changes' as ends_by
    from planned as p
    inner join regime as g
        on p.regime = g.regime
    where p.basis = 'not-registered'

    union all

    select
        call_key,
        last_day,
        'scrub-lapses' as ends_by
    from scrubs

    union all

    select
        call_key,
        last_day,
        'contract-ends' as ends_by
    from contracts

    union all

    select
        call_key,
        last_day,
        'person-changes' as ends_by
    from forms

    union all

    select
        call_key,
        last_day,
        'person-changes' as ends_by
    from owners
),

-- An open end is no end; a record that ended before the call allows nothing.
ordered as (
    select
        e.call_key,
        e.last_day,
        e.ends_by,
        cast(row_number() over (partition by e.call_key order by e.last_day, e.ends_by) as bigint) as position
    from ends as e
    inner join planned as p
        on e.call_key = p.call_key
        and e.last_day >= p.local_day
    where e.last_day < 10000000
)

select
    call_key,
    last_day,
    ends_by
from ordered
where position = 1
