-- Calls that were answered and not answered: by `connected` the one, by `result` the other.
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
