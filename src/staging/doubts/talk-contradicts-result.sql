-- Results that the length of the talk contradicts: somebody answered and said something in no time at all, bought within ten seconds, or a voicemail
-- listened for more than a minute.
select
    source_row,
    'talk_seconds' as column_name,
    'talk-contradicts-result' as reason
from staged_calls
where unit = cast($unit as integer)
    and (
        (talk_seconds = 0 and result in ('conversation', 'refused', 'callback', 'objection'))
        or (talk_seconds < 10 and result = 'sale')
        or (talk_seconds > 60 and result = 'voicemail')
    )
