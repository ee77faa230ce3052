-- Conversations of each call centre and agent, and how many of them had an opt-out offer.
with conversations as (
    select
        s.vendor,
        c.agent,
        coalesce(c.optout_offered, false) as is_offered
    from standing as s
    inner join period_call as c
        on s.call_key = c.call_key
    where s.in_scope
        and s.contact = 'conversation'
)

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
group by all
