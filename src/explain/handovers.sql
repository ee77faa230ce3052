-- Every hand-over of a call's number to its vendor, and how it counted.
with asked as (
    select call_key
    from explained_key
),

deliveries as (
    select d.*
    from asked as a
    inner join near_call_delivery as d
        on a.call_key = d.call_key
)

select
    c.call_key,
    row_number() over (partition by c.call_key order by h.delivered_earliest, h.handover_key) as place,
    h.kind,
    h.entity,
    clock_text(h.delivered_earliest, h.delivered_latest, cast($time_zone as varchar)) as delivered_at,
    case
        when d.counted is not null then d.counted
        when h.delivered_earliest > c.moment then 'after-the-call'
        else 'other-entity'
    end as counted,
    f.path as source_file,
    h.source_row
from asked as a
inner join near_call_scope as c
    on a.call_key = c.call_key
inner join handover as h
    on c.vendor = h.vendor
    and c.number = h.number
inner join source_file as f
    on h.file_key = f.file_key
left join deliveries as d
    on c.call_key = d.call_key
    and h.handover_key = d.handover_key
order by
    c.call_key,
    place
