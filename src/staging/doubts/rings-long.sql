-- Outbound calls that nobody answered, and that lasted three minutes or more from their start to their end. No network lets a telephone ring for so long: it
-- may have been answered, with the talk counted as ringing.
select
    source_row,
    'ended_at' as column_name,
    'rings-long' as reason
from staged_calls
where unit = cast($unit as integer)
    and direction is distinct from 'inbound'
    and (result in ('no-answer', 'busy', 'failed') or (result is null and not connected))
    and connected_at is null
    and coalesce(talk_seconds, 0) = 0
    and ended_at - started_at >= 180000000
