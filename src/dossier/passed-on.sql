-- When each objection was first passed on to each call centre: by a suppression of the number at or after it (rulebook, section 10).
with people as (
    select * from asked_person
),

asked as (
    select * from asked_number
),

near as (
    select
        a.number,
        r.objection_key
    from asked as a
    inner join near_objection as r
        on a.number = r.number

    union

    select
        p.number,
        r.objection_key
    from people as p
    inner join near_objection as r
        on p.person_key = r.person_key
),

-- A step of its own: otherwise the database may compare every objection with every delivery by time.
found as materialized (
    select
        k.number,
        o.objection_key,
        o.latest
    from near as k
    inner join near_objection as o
        on k.objection_key = o.objection_key
),

after as (
    select
        k.number,
        k.objection_key,
        h.vendor,
        h.delivered_earliest,
        h.delivered_latest,
        row_number() over (
            partition by k.number, k.objection_key, h.vendor
            order by h.delivered_earliest, h.handover_key
        ) as position
    from found as k
    inner join handover as h
        on k.number = h.number
        and h.delivered_latest >= k.latest
    where h.kind = 'suppress'
)

select
    number,
    objection_key,
    vendor,
    local_text(delivered_earliest, delivered_latest, cast($time_zone as varchar)) as delivered_at
from after
where position = 1
order by
    number,
    objection_key,
    delivered_earliest,
    vendor
