-- The rows of a results file that stay, in order.
select * exclude (place, is_gone)
from struck_row
where not is_gone
order by place
