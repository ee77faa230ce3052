-- Calls that are moved back to the staged calls until it is decided which of their versions counts.
select moved.*
from superseded_calls as moved
inner join returned_row as returned
    on moved.unit = returned.unit
    and moved.source_row = returned.source_row
