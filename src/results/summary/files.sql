-- The account of each file, in the order of delivery.
select
    path,
    feed,
    vendor,
    format,
    sha256,
    bytes,
    rows_read,
    accepted,
    rejected,
    duplicate,
    replaced,
    removed,
    repaired,
    emptied,
    facts
from file_account
order by
    delivery,
    path
