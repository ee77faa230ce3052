-- Every hand-over of the number to this vendor, and what it counted for.
select
    h.kind,
    h.entity,
    local_text(h.delivered_earliest, h.delivered_latest, cast($time_zone as varchar)) as delivered_at,
    case
        when d.counted is not null then d.counted
        when h.delivered_earliest > c.moment then 'after-the-call'
        else 'other-entity'
    end as counted,
    f.path as source_file,
    h.source_row
from call_scope as c
inner join handover as h
    on c.vendor = h.vendor
    and c.number = h.number
inner join source_file as f
    on h.file_key = f.file_key
left join call_delivery as d
    on c.call_key = d.call_key
    and h.handover_key = d.handover_key
where c.call_key = cast($call_key as bigint)
order by
    h.delivered_earliest,
    h.handover_key
