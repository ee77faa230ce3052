-- Calls that a log calls inbound although they came from a number of the company's own: one that is listed on that day, or one that the same call centre
-- shows in at least ten outbound calls. A company does not ring itself, so nobody knows their direction, unless the number called is its own too (rulebook,
-- section 2).
with inbound as (
    select
        call_key,
        vendor,
        local_day,
        number,
        caller_number
    from call
    where direction = 'inbound'
        and caller_number is not null
),

ends as (
    select
        call_key,
        vendor,
        local_day,
        caller_number as number,
        true as is_caller
    from inbound

    union all

    select
        call_key,
        vendor,
        local_day,
        number,
        false as is_caller
    from inbound
),

shown as (
    select
        c.vendor,
        c.caller_number as number
    from call as c
    inner join (select distinct vendor, number from ends) as e
        on c.vendor = e.vendor
        and c.caller_number = e.number
    where c.direction = 'outbound'
    group by
        c.vendor,
        c.caller_number
    having count(*) >= cast($own_number_calls as integer)
),

own as (
    select
        e.call_key,
        e.is_caller
    from ends as e
    inner join shown as s
        on e.vendor = s.vendor
        and e.number = s.number

    union

    select
        e.call_key,
        e.is_caller
    from ends as e
    inner join listed_number as n
        on e.number = n.number
        and e.local_day >= n.from_day
        and e.local_day <= n.to_day
)

select call_key
from own
group by call_key
having bool_and(is_caller)
