-- The cells that the database leaves to this program and that were not read yet, each distinct text once. Cells with control characters are no numbers.
with cells as (
    select distinct cell
    from odd_cell
    where cell is not null
        and not has_control_characters(cell)
        and cell not in (select cell from number_reading)
)

select
    cell,
    row_number() over () as place
from cells
