-- Where the rest of a call stands, told at its row.
insert into staged_problem by name
select
    unit,
    source_row,
    'noted' as kind,
    'call_id' as column_name,
    other_path || ':' || cast(other_row as varchar) as value,
    case when begins_there then 'call-begins-in-other-file' else 'call-goes-on-in-other-file' end as reason
from staged_shared_call
where unit = cast($unit as integer)
