-- Deliveries of the numbers to call centres: to be called, or no longer to be called; and the screened call lists with them.
with handed as (
    select
        a.number,
        h.vendor,
        h.kind,
        h.entity,
        h.delivered_earliest,
        h.delivered_latest,
        h.handover_key as delivery_key,
        h.file_key,
        h.source_row
    from asked_number as a
    inner join handover as h
        on a.number = h.number

    union all

    select
        a.number,
        s.vendor,
        case when s.to_call then 'list-to-call' else 'list-not-to-call' end as kind,
        null as entity,
        s.delivered_earliest,
        s.delivered_latest,
        s.screening_key as delivery_key,
        s.file_key,
        s.source_row
    from asked_number as a
    inner join screening as s
        on a.number = s.number
),

dated as (
    select
        *,
        local_text(delivered_earliest, delivered_latest, cast($time_zone as varchar)) as delivered_at
    from handed
)

select
    h.number,
    h.vendor,
    h.kind,
    h.entity,
    h.delivered_at,
    cast(cast(left(h.delivered_at, 10) as date) - date '1970-01-01' as integer) as day,
    f.path as source_file,
    h.source_row
from dated as h
inner join source_file as f
    on h.file_key = f.file_key
order by
    h.number,
    h.delivered_earliest,
    h.kind,
    h.delivery_key
