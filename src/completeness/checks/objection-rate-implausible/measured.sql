-- Conversations and recorded objections of each call centre and agent, and of the others that it is compared with.
with conversations as (
    select
        s.call_key,
        s.vendor,
        c.agent
    from standing as s
    inner join period_call as c
        on s.call_key = c.call_key
    where s.in_scope
        and s.contact = 'conversation'
),

with_objection as (
    select distinct call_key
    from objection_origin
),

-- Objections that a call centre recorded outside its log, without a call in the log.
recorded_apart as (
    select o.*
    from objection as o
    left join objection_origin as g
        on o.objection_key = g.objection_key
    where g.objection_key is null
        and o.latest_day >= cast($from_day as integer)
        and o.latest_day <= cast($to_day as integer)
),

of_vendors as (
    select
        c.vendor,
        count(*) as conversations,
        count(w.call_key) as objections
    from conversations as c
    left join with_objection as w
        on c.call_key = w.call_key
    group by c.vendor
),

of_vendors_and_lists as (
    select
        v.vendor,
        '' as subject,
        v.conversations,
        v.objections + count(a.objection_key) as objections
    from of_vendors as v
    left join recorded_apart as a
        on v.vendor = a.recorded_by
    group by
        v.vendor,
        v.conversations,
        v.objections
),

of_agents as (
    select
        c.vendor,
        c.agent as subject,
        count(*) as conversations,
        count(w.call_key) as objections
    from conversations as c
    left join with_objection as w
        on c.call_key = w.call_key
    where c.agent is not null
    group by all
)

select
    *,
    sum(conversations) over () - conversations as other_conversations,
    sum(objections) over () - objections as other_objections
from of_vendors_and_lists

union all

select
    *,
    sum(conversations) over (partition by vendor) - conversations as other_conversations,
    sum(objections) over (partition by vendor) - objections as other_objections
from of_agents
