-- Every loaded call, including the history: for whom it was made, whether the law of the rulebook applies to it, and what its log says about the
-- contact. A view, so that past calls are computed only when something reads them. The day is joined first: a query for the period's calls, or for
-- the others, then reads no more calls than it needs.
with calls as (
    select
        c.*,
        d.regime,
        d.machine_seconds,
        d.assumed_sender,
        d.is_judged,
        o.call_key is not null as came_from_own
    from call as c
    inner join calendar_day as d
        on c.local_day = d.day
    left join inbound_from_own as o
        on c.call_key = o.call_key
),

logged as (
    select
        c.*,
        (
            coalesce(c.connected, false)
            or c.connected_at is not null
            or coalesce(c.talk_seconds, 0) > 0
            or coalesce(c.result, '') in ('conversation', 'sale', 'refused', 'callback', 'objection')
        ) as says_connected,
        (
            not coalesce(c.connected, true)
            or coalesce(c.result, '') in ('no-answer', 'busy', 'failed', 'machine')
        ) as says_not_connected
    from calls as c
),

placed as (
    select
        l.*,
        coalesce(g.entity, v.entity) as entity,
        coalesce(g.brand, '') as brand,
        coalesce(g.product, '') as product,
        coalesce(l.purpose, g.purpose, 'commercial') as resolved_purpose,
        coalesce(g.audience = 'consumers', false) as is_to_consumers
    from logged as l
    left join vendor as v
        on l.vendor = v.vendor
    left join campaign as g
        on l.campaign = g.campaign
)

select
    p.call_key,
    p.vendor,
    p.call_id,
    p.started_at,
    p.started_local_day,
    p.end_at,
    p.end_local_day,
    p.moment,
    p.local_day,
    p.local_second,
    p.number,
    p.caller_number,
    p.person_key,
    case when p.came_from_own then 'unknown' else p.direction end as direction,
    p.talk_seconds,
    p.campaign,
    p.dial_mode,
    p.lead_source,
    p.caller_id_withheld,
    p.optout_offered,
    p.identity_stated,
    p.ai_disclosed,
    p.spoke_with,
    p.callback_agreed,
    -- The log records something that was said.
    (
        p.optout_offered is not null
        or p.optout_requested is not null
        or p.identity_stated is not null
        or p.callback_agreed is not null
    ) as somebody_spoke,
    coalesce(p.result = 'refused', false) as was_refused,
    p.entity,
    coalesce(e.sender, p.assumed_sender) as sender,
    p.brand,
    p.product,
    p.resolved_purpose as purpose,
    p.is_to_consumers,
    coalesce(p.regime, '') as regime,
    case
        when p.result = 'voicemail' then 'voicemail'
        when p.result = 'abandoned' then 'abandoned'
        when p.result = 'machine' and coalesce(p.talk_seconds, 0) <= p.machine_seconds then 'attempt'
        when p.says_not_connected and not p.says_connected then 'attempt'
        when p.says_connected and not p.says_not_connected then 'conversation'
        when p.says_connected then 'unknown'
        when p.talk_seconds = 0 then 'attempt'
        else 'unknown'
    end as contact,
    (
        (p.direction in ('outbound', 'unknown') or p.came_from_own)
        and p.resolved_purpose in ('commercial', 'charitable', 'ideal')
        and coalesce(p.regime, '') <> ''
    ) as in_scope,
    p.is_judged,
    (
        coalesce(p.optout_requested, false)
        or (p.result = 'objection' and coalesce(p.optout_requested, true))
    ) as carries_objection
from placed as p
left join entity as e
    on p.entity = e.entity
