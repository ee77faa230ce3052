-- First and last microsecond of each local day: the first reading of 00:00:00, the last of 23:59:59.999999.
select
    day,
    min(day * 86400000000 + from_us - first_offset) as begins_at,
    max(day * 86400000000 + until_us - 1 - last_offset) as ends_at
from local_piece
where first_offset is not null
group by day
