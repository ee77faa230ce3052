-- Rows whose own clock proves another offset than the declared zone has at that time: reported once per file, at the first of them.
insert into staged_problem by name
with walls as (
    select
        source_row,
        started_at,
        clock_offset_seconds * 1000000 as proven_offset,
        moment_wall(cast(started_at as varchar)) as wall
    from format_rows
    where clock_offset_seconds is not null
        and moment_offset(cast(started_at as varchar)) is null
),

contradictions as (
    select
        walls.source_row,
        walls.started_at,
        walls.proven_offset
    from walls
    inner join source_piece
        on source_piece.block = clock_block(epoch_us(walls.wall))
        and epoch_us(walls.wall) >= source_piece.from_us
        and epoch_us(walls.wall) < source_piece.until_us
    where walls.proven_offset <> source_piece.first_offset
        and walls.proven_offset <> source_piece.last_offset
)

select
    cast($unit as integer) as unit,
    source_row,
    'noted' as kind,
    'started_at' as column_name,
    started_at as value,
    'clock-contradicts-zone' as reason
from contradictions
order by source_row
limit 1
