-- Non-empty cells of each column that has any.
select
    place,
    count(*) as filled
from inspected_cell
group by place
order by place
