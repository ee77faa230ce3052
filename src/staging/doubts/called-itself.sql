-- Calls from a number to itself.
select
    source_row,
    'caller_number' as column_name,
    'called-itself' as reason
from staged_calls
where unit = cast($unit as integer)
    and caller_number = called_number
