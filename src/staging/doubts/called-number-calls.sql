-- Outbound calls to a number from which other outbound calls of the file were made: the two numbers may be swapped.
with calls as (
    select
        source_row,
        called_number,
        caller_number
    from staged_calls
    where unit = cast($unit as integer)
        and coalesce(direction, 'outbound') = 'outbound'
        and caller_number is not null
),

callers as (
    select caller_number
    from calls
    group by caller_number
    having count(*) >= 2
)

select
    calls.source_row,
    'called_number' as column_name,
    'called-number-calls' as reason
from calls
inner join callers
    on calls.called_number = callers.caller_number
where calls.called_number <> calls.caller_number
