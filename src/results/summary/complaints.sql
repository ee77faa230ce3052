-- Complaints about a day of the period, by who passed them on: all; those without an outbound call from the day before to the day after; and those with
-- such a call in violation.
with complaints as (
    select *
    from complaint
    where about_day >= cast($from_day as integer)
        and about_day <= cast($to_day as integer)
),

numbers as (
    select distinct number
    from complaints
),

calls as (
    select
        c.number,
        c.entity,
        c.local_day,
        coalesce(v.verdict = 'violation', false) as is_violation
    from numbers as n
    inner join call_scope as c
        on n.number = c.number
    left join verdict as v
        on c.call_key = v.call_key
    where c.direction <> 'inbound'
),

matched as (
    select
        m.complaint_key,
        coalesce(m.source, '') as source,
        count(c.number) filter (where m.entity is null or n.entity is not null) as calls,
        coalesce(bool_or(c.is_violation) filter (where m.entity is null or n.entity is not null), false) as has_violation
    from complaints as m
    left join calls as c
        on m.number = c.number
        and c.local_day >= m.about_day - 1
        and c.local_day <= m.about_day + 1
    left join entity_name as n
        on lower(m.entity) = n.name
        and c.entity = n.entity
    group by all
)

select
    source,
    count(*) as complaints,
    count(*) filter (where calls = 0) as without_call,
    count(*) filter (where has_violation) as with_violation
from matched
group by all
order by
    complaints desc,
    source
