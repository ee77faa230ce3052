-- Notes at a call's row where the rest of the call is.
insert into staged_problem by name
select
    unit,
    source_row,
    'noted' as kind,
    'call_id' as column_name,
    other_path || ':' || cast(other_row as varchar) as value,
    'rest-of-call-in-other-file' as reason
from staged_shared_call
where unit = cast($unit as integer)
