select
    vendor,
    call_id,
    rule,
    case
        when answer in ('accept', 'akkoord') then 'accept'
        when answer in ('dispute', 'betwist') then 'dispute'
    end as answer,
    explanation,
    file_key,
    source_row
from accepted_answers
