-- The findings of the page, in order: the places of their codes and origin, and what sentences say about them.
select
    kind,
    origin,
    day,
    number,
    objected,
    handed_over,
    proof,
    explanation
from page_row
order by place
