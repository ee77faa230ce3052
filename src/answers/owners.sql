-- Who has or had the numbers, according to phone records. A record whose bounds could not be read covers no day, and is left out.
select
    a.number,
    n.person_id,
    p.from_day,
    p.to_day,
    case when p.from_day > -1000000 then strftime(date '1970-01-01' + p.from_day, '%Y-%m-%d') end as from_date,
    case when p.to_day < 10000000 then strftime(date '1970-01-01' + p.to_day, '%Y-%m-%d') end as to_date,
    p.published_for_marketing,
    f.path as source_file,
    p.source_row
from asked_number as a
inner join near_phone as p
    on a.number = p.number
inner join near_person as n
    on p.person_key = n.person_key
inner join source_file as f
    on p.file_key = f.file_key
where p.from_day <= p.to_day
order by
    a.number,
    p.from_day,
    n.person_id,
    f.path,
    p.source_row
