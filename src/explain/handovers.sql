-- Every hand-over of a call's number to its vendor, and how it counted; and the last screened call list with the number that the vendor had by then.
with asked as (
    select call_key
    from explained_key
),

deliveries as (
    select d.*
    from asked as a
    inner join near_call_delivery as d
        on a.call_key = d.call_key
),

handed as (
    select
        c.call_key,
        h.kind,
        h.entity,
        h.delivered_earliest,
        h.delivered_latest,
        h.handover_key as delivery_key,
        case
            when d.counted is not null then d.counted
            when h.delivered_earliest > c.moment then 'after-the-call'
            else 'other-entity'
        end as counted,
        h.file_key,
        h.source_row
    from asked as a
    inner join near_call_scope as c
        on a.call_key = c.call_key
    inner join handover as h
        on c.vendor = h.vendor
        and c.number = h.number
    left join deliveries as d
        on c.call_key = d.call_key
        and h.handover_key = d.handover_key

    union all

    select
        c.call_key,
        case when s.to_call then 'list-to-call' else 'list-not-to-call' end as kind,
        null as entity,
        s.delivered_earliest,
        s.delivered_latest,
        s.screening_key as delivery_key,
        'on-list' as counted,
        s.file_key,
        s.source_row
    from asked as a
    inner join near_call as c
        on a.call_key = c.call_key
    inner join screening as s
        on c.vendor = s.vendor
        and c.number = s.number
        and s.delivered_latest <= c.moment
        and (s.campaign is null or s.campaign = c.campaign)
    qualify rank() over (partition by c.call_key order by s.delivered_latest desc) = 1
)

select
    h.call_key,
    row_number() over (partition by h.call_key order by h.delivered_earliest, h.kind, h.delivery_key) as place,
    h.kind,
    h.entity,
    clock_text(h.delivered_earliest, h.delivered_latest, cast($time_zone as varchar)) as delivered_at,
    h.counted,
    f.path as source_file,
    h.source_row
from handed as h
inner join source_file as f
    on h.file_key = f.file_key
order by
    h.call_key,
    place
