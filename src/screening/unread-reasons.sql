-- Rows of the list without a number, by reason.
select
    reason,
    count(*) as rows
from unread_row
group by reason
order by
    count(*) desc,
    reason
