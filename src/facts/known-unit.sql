-- Files that were read before, with the inputs that decided how.
select
    staged_file.unit,
    staged_file.path,
    staged_file.sha256,
    staged_file.fingerprint,
    staged_file.rows_read,
    loaded_unit.unit is not null as is_loaded,
    staged_surroundings.surroundings
from staged_file
left join loaded_unit
    on staged_file.unit = loaded_unit.unit
left join staged_surroundings
    on staged_file.unit = staged_surroundings.unit
order by staged_file.unit
