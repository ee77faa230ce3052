-- Relations of the numbers and of their people.
select
    r.asked_number as number,
    r.relation_id,
    case
        when r.number = r.asked_number then 'number'
        when coalesce(r.number, -1) = -1 then 'person'
        else 'other-number'
    end as about,
    n.person_id,
    r.entity,
    r.kind,
    case when r.started_day > -1000000 then strftime(date '1970-01-01' + r.started_day, '%Y-%m-%d') end as started_on,
    r.started_day as day,
    case when r.ended_day is not null then strftime(date '1970-01-01' + r.ended_day, '%Y-%m-%d') end as ended_on,
    r.product,
    r.optout_offered_at_collection,
    f.path as source_file,
    r.source_row
from near_relation as r
inner join source_file as f
    on r.file_key = f.file_key
left join near_person as n
    on r.person_key = n.person_key
order by
    r.asked_number,
    r.started_day,
    r.relation_id
