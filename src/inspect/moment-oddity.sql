-- Times of one column, or of a day and a time together, that are impossible or worth knowing about. One reason per row.
with walls as (
    select
        source_row,
        moment_wall(moment_text(cell)) as wall,
        moment_offset(moment_text(cell)) as clock_offset,
        moment_width(moment_text(cell)) as width
    from moment_cell
    where cell is not null
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
    array_to_string(min(source_row, 5), ',') as first_rows
from told
where oddity is not null
group by oddity
order by oddity
