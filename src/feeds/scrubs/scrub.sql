select
    vendor,
    campaign,
    register_date as register_day,
    file_key,
    source_row
from accepted_scrubs
