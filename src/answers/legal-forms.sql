-- Legal forms on record of the people of the numbers.
select
    k.number,
    n.person_id,
    r.legal_form,
    case when r.from_day > -1000000 then strftime(date '1970-01-01' + r.from_day, '%Y-%m-%d') end as from_date,
    case when r.to_day < 10000000 then strftime(date '1970-01-01' + r.to_day, '%Y-%m-%d') end as to_date,
    f.path as source_file,
    r.source_row
from asked_person as k
inner join person_form as r
    on k.person_key = r.person_key
inner join person as n
    on r.person_key = n.person_key
inner join source_file as f
    on r.file_key = f.file_key
where r.from_day <= r.to_day
    and r.legal_form is not null
order by
    k.number,
    n.person_id,
    r.from_day,
    f.path,
    r.source_row
