-- How many rows of the file each call has.
select
    leads_row,
    cast(count(*) as integer) as legs
from format_rows
where set_aside is null
group by leads_row
