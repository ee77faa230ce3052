-- The values that findings of the page have of their own, in order, a thousand findings in each piece.
select string_agg(printed, ',' order by finding_place) as own
from page_row
group by finding_place // 1000
order by finding_place // 1000
