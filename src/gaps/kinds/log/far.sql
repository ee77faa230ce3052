-- Single calls on days that no log can hold: before 2000 (day 10957), or more than a month after the audit date. Where many are later, the log was delivered later.
with counted as (

    select
        vendor,
        count(*) as calls,
        count(*) filter (where local_day < 10957 or local_day > cast($as_of_day as integer) + 31) as far_calls,
        min(local_day) filter (where local_day < 10957 or local_day > cast($as_of_day as integer) + 31) as first_day
    from call
    group by vendor

)

select
    vendor,
    far_calls as calls,
    first_day
from counted
where far_calls > 0
    and far_calls * 20 <= calls
order by vendor
