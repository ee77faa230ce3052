-- The screening as rows of the feed `screenings`. The moment of the handover is not known yet.
select
    cast($vendor as varchar) as vendor,
    cast($campaign as varchar) as campaign,
    '+' || number as number,
    cast($screened_for as varchar) as screened_for,
    answer,
    case when to_call then 'yes' else 'no' end as to_call
from screened_number
