-- Objections of the period with a number, for each call centre that did not record them, by the hours (rounded up) to the first suppress
-- handover of the number at or after the objection (rulebook, section 10); null: never handed over.
with stops as (
    select
        v.vendor,
        o.objection_key,
        o.number,
        o.latest
    from objection as o
    cross join vendor as v
    where o.latest_day between cast($from_day as integer) and cast($to_day as integer)
        and o.number is not null
        and coalesce(o.recorded_by, '') <> v.vendor
),

handed_over as (
    select
        s.vendor,
        s.objection_key,
        min(h.delivered_latest) as delivered
    from stops as s
    inner join handover as h
        on s.vendor = h.vendor
        and s.number = h.number
        and h.delivered_latest >= s.latest
    where h.kind = 'suppress'
    group by all
)

select
    s.vendor,
    (h.delivered - s.latest + 3599999999) // 3600000000 as hours,
    count(*) as objections
from stops as s
left join handed_over as h
    on s.vendor = h.vendor
    and s.objection_key = h.objection_key
group by all
order by all
