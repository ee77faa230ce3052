-- First and last readable day.
with walls as (
    select moment_wall(moment_text(cell)) as wall
    from moment_cell
    where cell is not null
)

select
    cast(cast(min(wall) as date) as varchar) as first_day,
    cast(cast(max(wall) as date) as varchar) as last_day
from walls
where wall >= timestamp '2000-01-01'
