-- Calls before 2000 (day 10957), or more than a month after the audit date.
select
    vendor,
    cast(sum(calls) as bigint) as calls,
    min(local_day) as first_day
from loaded_day
where local_day < 10957
    or local_day > cast($as_of_day as integer) + 31
group by vendor
order by vendor
