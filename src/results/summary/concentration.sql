-- In-scope conversations, and those that broke the law, by campaign, list, agent and caller number; an empty subject is unknown.
with held as (
    select
        s.vendor,
        v.verdict,
        coalesce(c.campaign, '') as campaign,
        coalesce(strftime(timezone(cast($time_zone as varchar), make_timestamptz(s.lead_at)), '%Y-%m-%d'), '') as list,
        coalesce(c.agent, '') as agent,
        coalesce(c.caller_number, 0) as caller_number
    from standing as s
    inner join verdict as v
        on s.call_key = v.call_key
    inner join period_call as c
        on s.call_key = c.call_key
    where s.in_scope
        and s.contact = 'conversation'
)

select
    vendor,
    case
        when campaign is not null then 'campaign'
        when list is not null then 'list'
        when agent is not null then 'agent'
        else 'caller-number'
    end as dimension,
    coalesce(campaign, list, agent, masked_number(nullif(caller_number, 0)), '') as subject,
    coalesce(caller_number, 0) as sort_number,
    count(*) as conversations,
    count(*) filter (where verdict = 'violation') as violations
from held
group by grouping sets ((vendor, campaign), (vendor, list), (vendor, agent), (vendor, caller_number))
order by all
