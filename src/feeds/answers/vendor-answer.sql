select
    vendor,
    call_id,
    rule,
    case
        when answer in ('accept', 'agreed', 'akkoord') then 'accept'
        when answer in ('dispute', 'disputed', 'betwist') then 'dispute'
        when answer in ('unclear', 'onduidelijk') then 'unclear'
    end as answer,
    explanation,
    evidence,
    file_key,
    source_row
from accepted_answers
