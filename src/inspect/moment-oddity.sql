-- Times of one column, or of a day and a time together: those that are impossible or worth knowing about, one reason per row, and all others without a reason;
-- with the first and last readable day of each. The text has a step of its own: planning macros within each other takes long.
with texts as (
    select
        source_row,
        moment_text(cell) as text
    from moment_cell
    where cell is not null
),

walls as (
    select
        source_row,
        moment_wall(text) as wall,
        moment_offset(text) as clock_offset,
        moment_width(text) as width
    from texts
),

counted as (
    select
        count(clock_offset) as with_offset,
        count(*) - count(clock_offset) as without_offset
    from walls
    where wall is not null
),

pieces as (
    select
        walls.*,
        -- Of two kinds of times, the rarer one is odd.
        case when walls.clock_offset is null then with_offset >= without_offset and with_offset > 0 else without_offset > with_offset end as differs_in_offset,
        source_piece.first_offset,
        source_piece.last_offset
    from walls
    cross join counted
    left join source_piece
        on source_piece.block = clock_block(epoch_us(walls.wall))
        and epoch_us(walls.wall) >= source_piece.from_us
        and epoch_us(walls.wall) < source_piece.until_us
),

told as (
    select
        source_row,
        wall,
        case
            when wall is null then 'unreadable'
            when cast(wall as date) < date '2000-01-01' then 'before-2000'
            when cast(wall as date) > cast($today as date) then 'in-the-future'
            when width is null then 'no-time-of-day'
            when clock_offset is null and first_offset is null then 'hour-does-not-exist'
            when clock_offset is null and first_offset <> last_offset then 'hour-exists-twice'
            when differs_in_offset then 'offset-in-part'
        end as oddity
    from pieces
)

select
    oddity,
    count(*) as row_count,
    array_to_string(min(source_row, 5), ',') as first_rows,
    cast(cast(min(wall) filter (where wall >= timestamp '2000-01-01') as date) as varchar) as first_day,
    cast(cast(max(wall) filter (where wall >= timestamp '2000-01-01') as date) as varchar) as last_day
from told
group by oddity
order by oddity
