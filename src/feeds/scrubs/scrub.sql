select
    vendor,
    campaign,
    register_date as register_day,
    coalesce(used_from, register_date) as used_from_day,
    coalesce(used_to, 10000000) as used_to_day,
    coalesce(complete, true) as is_complete,
    file_key,
    source_row
from accepted_scrubs
