-- Files as they were read, and whether the facts are made from them now.
select
    staged_file.unit,
    staged_file.feed,
    staged_file.sha256,
    loaded_unit.unit is not null as is_loaded
from staged_file
left join loaded_unit
    on staged_file.unit = loaded_unit.unit
order by staged_file.unit
