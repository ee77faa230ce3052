-- Complaints about calls to the numbers, and the logged calls around the day of each complaint (rulebook, section 11).
with complaints as (
    select
        a.number,
        c.complaint_key
    from asked_number as a
    inner join complaint as c
        on a.number = c.number
),

around as (
    select
        k.complaint_key,
        count(*) as calls_around
    from complaints as k
    inner join complaint as c
        on k.complaint_key = c.complaint_key
    inner join near_call as l
        on c.number = l.number
        and l.local_day >= c.about_day - 1
        and l.local_day <= c.about_day + 1
    inner join near_call_scope as g
        on l.call_key = g.call_key
    left join entity_name as n
        on lower(c.entity) = n.name
        and g.entity = n.entity
    where l.direction <> 'inbound'
        and (c.entity is null or n.entity is not null)
    group by k.complaint_key
)

select
    k.number,
    c.complaint_id,
    strftime(date '1970-01-01' + c.about_day, '%Y-%m-%d') as about_day,
    c.about_day as day,
    case when c.received_earliest is null then null else local_text(c.received_earliest, c.received_latest, cast($time_zone as varchar)) end as received_at,
    c.entity,
    c.source,
    coalesce(u.calls_around, 0) as calls_around,
    f.path as source_file,
    c.source_row
from complaints as k
inner join complaint as c
    on k.complaint_key = c.complaint_key
inner join source_file as f
    on c.file_key = f.file_key
left join around as u
    on k.complaint_key = u.complaint_key
order by
    k.number,
    c.about_day,
    c.complaint_id
