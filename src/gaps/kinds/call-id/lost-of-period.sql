-- Lost calls of the period by call centre and month, and of the whole period (`month` is null), beside the number of delivered calls. A lost call
-- counts on its own day and on the day of the call that replaced it.
with placed as (
    select
        vendor,
        call_key,
        number,
        lost_day,
        lost_day as day,
        true as was_there
    from lost_call

    union all

    select
        vendor,
        call_key,
        number,
        lost_day,
        later_day as day,
        false as was_there
    from lost_call
),

in_months as (
    select
        *,
        strftime(date '1970-01-01' + day, '%Y-%m') as month
    from placed
    where day >= cast($from_day as integer)
        and day <= cast($to_day as integer)
),

lost as (
    select
        vendor,
        month,
        count(distinct (call_key, number, lost_day)) as lost,
        count(*) filter (where was_there) as lost_there,
        min(lost_day) as first_day
    from in_months
    group by grouping sets ((vendor, month), (vendor))
),

loaded_in_months as (
    select
        vendor,
        calls,
        strftime(date '1970-01-01' + local_day, '%Y-%m') as month
    from loaded_day
    where local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)
),

loaded as (
    select
        vendor,
        month,
        sum(calls) as calls
    from loaded_in_months
    group by grouping sets ((vendor, month), (vendor))
)

select
    l.vendor,
    l.month,
    l.lost,
    cast(l.lost_there + coalesce(d.calls, 0) as bigint) as delivered,
    l.first_day
from lost as l
left join loaded as d
    on l.vendor = d.vendor
    and l.month is not distinct from d.month
order by
    l.vendor,
    l.month nulls first
