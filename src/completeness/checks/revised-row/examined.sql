-- Calls of the period, and those that an earlier delivery placed in it.
with revised as (
    select *
    from revision
    where feed = 'calls'
),

of_period as (
    select
        vendor,
        cast(sum(calls) as bigint) as calls
    from loaded_day
    where local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)
    group by vendor
),

placed_in_period as (
    select
        c.vendor,
        count(distinct c.call_key) as calls
    from revised as r
    inner join call as c
        on r.key = c.vendor || ' / ' || c.call_id
    where r.local_day >= cast($from_day as integer)
        and r.local_day <= cast($to_day as integer)
        and (c.local_day < cast($from_day as integer) or c.local_day > cast($to_day as integer))
    group by c.vendor
),

delivered as (
    select *
    from of_period

    union all

    select *
    from placed_in_period
)

select
    vendor,
    sum(calls) as examined
from delivered
group by vendor
