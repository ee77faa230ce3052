-- Entries of the numbers in the client's own list of calling numbers.
select
    a.number,
    case when r.from_day > -1000000 then strftime(date '1970-01-01' + r.from_day, '%Y-%m-%d') end as from_date,
    case when r.to_day < 10000000 then strftime(date '1970-01-01' + r.to_day, '%Y-%m-%d') end as to_date,
    f.path as source_file,
    r.source_row
from asked_number as a
inner join listed_number as r
    on a.number = r.number
inner join source_file as f
    on r.file_key = f.file_key
order by
    a.number,
    r.from_day,
    f.path,
    r.source_row
