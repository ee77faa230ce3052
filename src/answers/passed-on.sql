-- When each objection was first passed on to each call centre: by a suppression of the number at or after it (rulebook, section 10).
with after as (
    select
        k.asked_number as number,
        k.objection_key,
        h.vendor,
        h.delivered_earliest,
        h.delivered_latest,
        row_number() over (
            partition by k.asked_number, k.objection_key, h.vendor
            order by h.delivered_earliest, h.handover_key
        ) as position
    from near_objection as k
    inner join handover as h
        on k.asked_number = h.number
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
