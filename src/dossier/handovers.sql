-- Deliveries of the numbers to call centres: to be called, or no longer to be called.
select
    a.number,
    h.vendor,
    h.kind,
    h.entity,
    local_text(h.delivered_earliest, h.delivered_latest, cast($time_zone as varchar)) as delivered_at,
    h.delivered_day as day,
    f.path as source_file,
    h.source_row
from asked_number as a
inner join handover as h
    on a.number = h.number
inner join source_file as f
    on h.file_key = f.file_key
order by
    a.number,
    h.delivered_earliest,
    h.handover_key
