-- Complaints about the period for whose number there is no outbound call from the day before to the day after the day in question.
with complaints as (
    select *
    from complaint
    where about_day >= cast($from_day as integer)
        and about_day <= cast($to_day as integer)
),

calls as (
    select
        number,
        entity,
        local_day
    from call_scope
    where direction <> 'inbound'
),

explained as (
    select distinct m.complaint_key
    from complaints as m
    inner join calls as c
        on m.number = c.number
    left join entity_name as n
        on lower(m.entity) = n.name
        and c.entity = n.entity
    where c.local_day >= m.about_day - 1
        and c.local_day <= m.about_day + 1
        and (m.entity is null or n.entity is not null)
)

select
    '' as vendor,
    m.complaint_id as subject,
    m.about_day as day,
    'a call' as expected,
    'none' as found,
    'number +' || cast(m.number as varchar) || coalesce(', ' || m.entity, '') as detail,
    m.file_key,
    m.source_row
from complaints as m
left join explained as e
    on m.complaint_key = e.complaint_key
where e.complaint_key is null
