-- Rows of late files that concern all calls from a day on: those of one call centre, or everybody's.
select distinct
    l.place,
    l.file_key,
    case when not cast($of_everybody as boolean) then d.vendor end as vendor,
    d.from_day,
    cast($of_everybody as boolean) as is_of_everybody
from dated_row as d
inner join late_file as l
    on d.unit = l.file_key
anti join superseded as s
    on d.unit = s.unit
    and d.source_row = s.source_row
    and s.feed = cast($feed as varchar)
    and s.fate = 'duplicate'
anti join unchanged_row as u
    on l.place = u.place
    and d.unit = u.unit
    and d.source_row = u.source_row
