-- Call centres where more than 20% of the conversations lasted a multiple of ten seconds.
with
counted as (

    select
        s.vendor,
        count(*) as conversations,
        count(*) filter (where c.talk_seconds % 10 = 0) as round_ones
    from call_scope as s
    inner join call as c
        on s.call_key = c.call_key
    where s.is_judged
        and s.in_scope
        and s.contact = 'conversation'
        and c.talk_seconds is not null
    group by s.vendor

)

select
    vendor,
    '' as subject,
    cast(null as integer) as day,
    'at most 20% of ' || cast(conversations as varchar) as expected,
    cast(round_ones as varchar) as found,
    '' as detail,
    cast(null as integer) as file_key,
    cast(null as bigint) as source_row
from counted
where conversations >= 1000
    and round_ones * 5 > conversations
