-- The first fifty zones that a column names.
with named as (
    select distinct cell_text(cell) as zone
    from raw_cell
)

select zone
from named
where zone is not null
order by zone
limit 50
