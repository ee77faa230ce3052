-- In-scope conversations, and those that broke the law, by campaign, list, agent and caller number; an empty subject is unknown.
with held as (
    select
        s.vendor,
        v.verdict,
        coalesce(c.campaign, '') as campaign,
        coalesce(strftime(timezone(cast($time_zone as varchar), make_timestamptz(s.lead_at)), '%Y-%m-%d'), '') as list,
        coalesce(c.agent, '') as agent,
        c.caller_number
    from standing as s
    inner join verdict as v
        on s.call_key = v.call_key
    inner join period_call as c
        on s.call_key = c.call_key
    where s.in_scope
        and s.contact = 'conversation'
),

by_campaign as (
    select
        vendor,
        'campaign' as dimension,
        campaign as subject,
        0 as sort_number,
        count(*) as conversations,
        count(*) filter (where verdict = 'violation') as violations
    from held
    group by all
),

by_list as (
    select
        vendor,
        'list' as dimension,
        list as subject,
        0 as sort_number,
        count(*) as conversations,
        count(*) filter (where verdict = 'violation') as violations
    from held
    group by all
),

by_agent as (
    select
        vendor,
        'agent' as dimension,
        agent as subject,
        0 as sort_number,
        count(*) as conversations,
        count(*) filter (where verdict = 'violation') as violations
    from held
    group by all
),

by_caller_number as (
    select
        vendor,
        'caller-number' as dimension,
        coalesce(masked_number(caller_number), '') as subject,
        coalesce(caller_number, 0) as sort_number,
        count(*) as conversations,
        count(*) filter (where verdict = 'violation') as violations
    from held
    group by all
)

select *
from by_campaign

union all

select *
from by_list

union all

select *
from by_agent

union all

select *
from by_caller_number

order by all
