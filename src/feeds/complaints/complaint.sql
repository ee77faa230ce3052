select
    row_number() over (order by complaint_id) as complaint_key,
    complaint_id,
    number,
    about_day,
    entity,
    received_at_earliest as received_earliest,
    received_at_latest as received_latest,
    source,
    file_key,
    source_row
from accepted_complaints
