-- Each shape of a part once, with the first of its days.
select *
from page_shape
qualify row_number() over (partition by shape order by day) = 1
order by shape
