-- From when to when calls of each month are loaded, including the history, by call centre. Calls are first counted by day: there are far fewer days
-- than calls.
with days as (
    select
        vendor,
        local_day,
        count(*) as calls
    from call
    group by all
),

dated as (
    select
        *,
        strftime(date '1970-01-01' + local_day, '%Y-%m') as month
    from days
)

select
    month,
    vendor,
    sum(calls) as calls,
    strftime(date '1970-01-01' + min(local_day), '%Y-%m-%d') as first_day,
    strftime(date '1970-01-01' + max(local_day), '%Y-%m-%d') as last_day
from dated
group by all
order by
    month,
    vendor
