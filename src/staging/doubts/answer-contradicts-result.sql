-- Calls that were answered by `connected` but not by `result`, or the other way round.
select
    source_row,
    'connected' as column_name,
    'answer-contradicts-result' as reason
from staged_calls
where unit = cast($unit as integer)
    and (
        (connected and result in ('no-answer', 'busy', 'failed'))
        or (not connected and result in ('conversation', 'sale', 'refused', 'callback', 'objection'))
    )
