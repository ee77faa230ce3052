-- Calls that another delivery superseded.
with staged as (
    select * from staged_calls
),

moved as (
    select * from superseded_now
)

select staged.*
from staged
inner join moved
    on staged.unit = moved.unit
    and staged.source_row = moved.source_row
