-- A number called in more than half of at least twenty outbound calls: it may be the calling number.
with calls as (
    select
        source_row,
        called_number
    from staged_calls
    where unit = cast($unit as integer)
        and coalesce(direction, 'outbound') = 'outbound'
),

numbers as (
    select
        called_number,
        count(*) as calls,
        sum(count(*)) over () as total
    from calls
    group by called_number
),

usual as (
    select called_number
    from numbers
    where total >= 20
        and calls * 2 > total
)

select
    calls.source_row,
    'called_number' as column_name,
    'one-number-called' as reason
from calls
inner join usual
    on calls.called_number = usual.called_number
