-- Silent days that the checks of the logs found, by call centre.
select
    vendor,
    count(*) as days,
    min(day) as first_day
from completeness
where check_id = 'silent-day'
group by vendor
order by vendor
