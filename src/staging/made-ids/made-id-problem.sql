-- Calls that only their other cells tell apart: with another result, such a row would be another call.
insert into staged_problem by name
select
    cast($unit as integer) as unit,
    made_id.source_row,
    'noted' as kind,
    'call_id' as column_name,
    made_id.call_id as value,
    'made-id-shared' as reason
from made_id
inner join read_rows
    on made_id.source_row = read_rows.source_row
where
    made_id.is_tied
    and read_rows.rejected_reason is null
