-- Readings from which no facts are made.
select staged_file.unit
from staged_file
left join loaded_unit
    on staged_file.unit = loaded_unit.unit
where loaded_unit.unit is null
order by staged_file.unit
