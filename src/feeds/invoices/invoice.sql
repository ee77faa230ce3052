select
    vendor,
    "from" as from_day,
    "to" as to_day,
    calls,
    minutes,
    file_key,
    source_row
from accepted_invoices
