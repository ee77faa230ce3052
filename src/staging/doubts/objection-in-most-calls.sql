-- A yes of `optout_requested`, if more than half of at least five outbound conversations have one: the column may say that an opt-out was offered. Calls whose
-- result says that the consumer objected are not doubted.
with calls as (
    select
        source_row,
        coalesce(optout_requested, false) and result is distinct from 'objection' as objects,
        coalesce(direction, 'outbound') = 'outbound'
        and coalesce(result, '') not in ('voicemail', 'abandoned', 'no-answer', 'busy', 'failed', 'machine')
        and coalesce(connected, true)
        and talk_seconds is distinct from 0 as is_conversation
    from staged_calls
    where unit = cast($unit as integer)
),

counted as (
    select
        count(*) as conversations,
        count(*) filter (where objects) as objections
    from calls
    where is_conversation
)

select
    calls.source_row,
    'optout_requested' as column_name,
    'objection-in-most-calls' as reason
from calls
cross join counted
where calls.objects
    and counted.conversations >= 5
    and counted.objections * 2 > counted.conversations
