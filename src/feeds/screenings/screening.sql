select
    row_number() over (
        order by
            vendor,
            campaign nulls first,
            cast(number as varchar),
            delivered_at_earliest,
            delivered_at_latest
    ) as screening_key,
    vendor,
    campaign,
    number,
    to_call,
    delivered_at_earliest as delivered_earliest,
    delivered_at_latest as delivered_latest,
    file_key,
    source_row
from accepted_screenings
