-- Calls of the period, and those that a former delivery placed in it.
with calls as (

    select *
    from call

),

revised as (

    select *
    from revision
    where feed = 'calls'

),

delivered as (

    select
        vendor,
        call_id
    from calls
    where local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)

    union

    select
        c.vendor,
        c.call_id
    from revised as r
    inner join calls as c
        on r.key = c.vendor || ' / ' || c.call_id
    where r.local_day >= cast($from_day as integer)
        and r.local_day <= cast($to_day as integer)

)

select
    vendor,
    count(*) as examined
from delivered
group by vendor
