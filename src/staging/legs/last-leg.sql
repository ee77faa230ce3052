-- The last row of each call: if a system describes a call in one row, a later row about it is the correction.
with legs as (
    select * from placed_leg
),

last_row as (
    select max(source_row) as source_row
    from legs
    group by call_key, place
)

select legs.*
from legs
inner join last_row
    on legs.source_row = last_row.source_row
