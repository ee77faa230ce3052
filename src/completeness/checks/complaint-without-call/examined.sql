-- Complaints about a day of the period.
select
    '' as vendor,
    count(*) as examined
from complaint
where about_day >= cast($from_day as integer)
    and about_day <= cast($to_day as integer)
