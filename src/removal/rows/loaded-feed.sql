select distinct s.feed
from staged_file as s
inner join loaded_unit as l
    on s.unit = l.unit
