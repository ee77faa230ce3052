-- The stops in force that were handed to a call centre: each number for each company that it calls for, from the first stop that no later list of numbers to
-- call superseded (rulebook, section 9). A stop for an unknown company counts for every company.
with given as (
    select
        h.number,
        h.kind,
        lower(h.entity) as name,
        h.delivered_earliest,
        h.delivered_latest,
        h.delivered_day
    from handover as h
    where h.vendor = cast($vendor as varchar)
),

known_names as (
    select distinct name
    from self_check_name
),

concerning as (
    select
        g.*,
        e.entity
    from given as g
    inner join self_check_name as e
        on g.name = e.name
    where e.is_mentioned

    union all

    select
        g.*,
        e.entity
    from given as g
    left join known_names as k
        on g.name = k.name
    cross join (select distinct entity from self_check_name where is_mentioned) as e
    where k.name is null
),

leads as (
    select
        number,
        entity,
        max(delivered_earliest) as last_lead
    from concerning
    where kind = 'lead'
    group by
        number,
        entity
),

holding as (
    select
        s.number,
        s.entity,
        s.delivered_latest,
        s.delivered_day
    from concerning as s
    left join leads as l
        on s.number = l.number
        and s.entity = l.entity
    where s.kind = 'suppress'
        and (l.last_lead is null or l.last_lead <= s.delivered_latest)
)

select
    '+' || number as number,
    entity,
    min(delivered_latest) as delivered_at,
    min(delivered_day) as delivered_day
from holding
group by
    number,
    entity
