-- Late files that change no call but concern days of a period.
select distinct
    p.place,
    l.file_key
from dated_row as d
inner join late_file as l
    on d.unit = l.file_key
inner join finished_period as p
    on l.place = p.place
anti join unchanged_row as u
    on l.place = u.place
    and d.unit = u.unit
    and d.source_row = u.source_row
where d.from_day <= p.to_day
    and d.to_day >= p.from_day
