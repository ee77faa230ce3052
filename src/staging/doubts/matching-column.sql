-- Columns that have values, all of which match a pattern in lower case.
with filled as (
    select
        place,
        lower(cell_text(raw)) as cell
    from every_cell
    where raw <> ''
)

select place
from filled
where cell is not null
group by place
having bool_and(regexp_full_match(cell, cast($pattern as varchar)))
order by place
