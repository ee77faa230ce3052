-- Numbers that call centres use themselves: calls from them, and calls that others make to them.
with used as (
    select
        caller_number as number,
        vendor,
        'calls-from' as use,
        local_day
    from call
    where direction = 'outbound'
        and caller_number is not null

    union all

    select
        number,
        vendor,
        'is-called-on' as use,
        local_day
    from call
    where direction = 'inbound'
        and number is not null
)

select
    number,
    vendor,
    use,
    count(*) as calls,
    min(local_day) as first_day,
    max(local_day) as last_day
from used
group by
    number,
    vendor,
    use
order by
    number,
    vendor,
    use
