-- Calls that were joined with rows of a file or of one of its parts.
select count(*) as calls
from staged_shared_call
inner join loaded_unit
    on staged_shared_call.unit = loaded_unit.unit
where staged_shared_call.other_path = cast($path as varchar)
    or starts_with(staged_shared_call.other_path, cast($path as varchar) || '#')
