-- Calls that an unread column calls incoming, so that all count as outbound.
select
    source_row,
    'direction' as column_name,
    'direction-elsewhere' as reason
from raw_cell
inner join staged_calls
    using (source_row)
where staged_calls.unit = cast($unit as integer)
    and list_contains(from_json(cast($inbound as json), '["VARCHAR"]'), lower(cell_text(raw_cell.cell)))
