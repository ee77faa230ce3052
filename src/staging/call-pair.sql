-- Calls as a replaced delivery described them (`earlier`), each with the row that replaced it (`later`).
select
    replaced.call_key,
    replaced.turn,
    replaced.replaced_by_file_key,
    replaced.replaced_by_row,
    earlier,
    later
from earlier_call as replaced
inner join superseded_calls as earlier
    on replaced.file_key = earlier.unit
    and replaced.source_row = earlier.source_row
inner join delivered_calls as later
    on replaced.replaced_by_file_key = later.unit
    and replaced.replaced_by_row = later.source_row
