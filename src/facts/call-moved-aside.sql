-- Calls that another delivery superseded.
select staged.*
from staged_calls as staged
inner join superseded_now as moved
    on staged.unit = moved.unit
    and staged.source_row = moved.source_row
