-- Where a call centre itself uses one of the numbers: calls from it, and calls of others to it. Of these no more than how many there are.
with asked as (

    select *
    from asked_number

),

used as (

    select
        a.number,
        c.vendor,
        'calls-from' as use,
        c.local_day
    from asked as a
    inner join call as c
        on a.number = c.caller_number
    where c.direction = 'outbound'

    union all

    select
        a.number,
        c.vendor,
        'is-called-on' as use,
        c.local_day
    from asked as a
    inner join call as c
        on a.number = c.number
    where c.direction = 'inbound'

)

select
    number,
    vendor,
    use,
    count(*) as calls,
    strftime(date '1970-01-01' + min(local_day), '%Y-%m-%d') as first_day,
    strftime(date '1970-01-01' + max(local_day), '%Y-%m-%d') as last_day
from used
group by
    number,
    vendor,
    use
order by
    number,
    vendor,
    use
