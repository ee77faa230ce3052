-- The values that findings of the page have of their own, in order, a thousand findings in each piece.
select string_agg(printed, ',' order by place) as own
from page_row
group by place // 1000
order by place // 1000
