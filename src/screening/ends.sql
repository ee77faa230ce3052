-- When the permission to call each allowed number ends.
select
    ends_by,
    count(*) as numbers,
    cast(date '1970-01-01' + min(last_day) as varchar) as first_day
from screened_number
where answer = 'may-call'
    and last_day is not null
group by ends_by
order by
    min(last_day),
    ends_by
