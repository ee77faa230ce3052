-- Entries of the numbers in the do-not-call register.
select
    a.number,
    r.category,
    r.from_day,
    r.to_day,
    case when r.from_day > -1000000 then strftime(date '1970-01-01' + r.from_day, '%Y-%m-%d') end as from_date,
    case when r.to_day < 10000000 then strftime(date '1970-01-01' + r.to_day, '%Y-%m-%d') end as to_date,
    f.path as source_file,
    r.source_row
from asked_number as a
inner join register_entry as r
    on a.number = r.number
inner join source_file as f
    on r.file_key = f.file_key
order by
    a.number,
    r.from_day,
    r.category,
    f.path,
    r.source_row
