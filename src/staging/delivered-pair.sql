-- The rows of the keys that were delivered more than once (`later`), each with its turn among the deliveries of its key and the row of the turn before
-- (`earlier`).
with turns as (
    select
        keyed_row.*,
        row_number() over deliveries as turn,
        lag(keyed_row.unit) over deliveries as earlier_unit,
        lag(keyed_row.source_row) over deliveries as earlier_row
    from keyed_row
    inner join loaded_unit
        on keyed_row.unit = loaded_unit.unit
    window deliveries as (partition by keyed_row.key_number order by loaded_unit.delivery, keyed_row.source_row)
)

select
    turns.unit,
    turns.source_row,
    turns.key_number,
    turns.turn,
    later,
    earlier
from turns
inner join delivered_row as later
    on turns.unit = later.unit
    and turns.source_row = later.source_row
left join delivered_row as earlier
    on turns.earlier_unit = earlier.unit
    and turns.earlier_row = earlier.source_row
