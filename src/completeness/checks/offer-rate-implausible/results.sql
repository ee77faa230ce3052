-- Call centres and agents that offered the opt-out in each and every conversation, if the log is to be believed.
with
conversations as (

    select
        s.vendor,
        c.agent,
        coalesce(c.optout_offered, false) as is_offered
    from call_scope as s
    inner join call as c
        on s.call_key = c.call_key
    where s.is_judged
        and s.in_scope
        and s.contact = 'conversation'

),

counted as (

    select
        vendor,
        '' as subject,
        count(*) as conversations,
        count(*) filter (where is_offered) as offered
    from conversations
    group by vendor

    union all

    select
        vendor,
        agent as subject,
        count(*) as conversations,
        count(*) filter (where is_offered) as offered
    from conversations
    where agent is not null
    group by
        vendor,
        agent

)

select
    vendor,
    subject,
    cast(null as integer) as day,
    'fewer than ' || cast(conversations as varchar) as expected,
    cast(offered as varchar) as found,
    case when subject = '' then 'call centre' else 'agent' end as detail,
    cast(null as integer) as file_key,
    cast(null as bigint) as source_row
from counted
where conversations >= 1000
    and offered = conversations
