-- The calls that are kept from a file, with all columns that follow from the row itself and the client's clock: they are complete facts. The key is made of the
-- file's reading and the row in it, so nothing that comes later changes it.
with timed as (
    select
        *,
        coalesce(connected_at, started_at) as moment,
        coalesce(talk_seconds, (ended_at - connected_at) // 1000000) as talked_seconds
    from read_rows
    where rejected_reason is null
),

ended as (
    select
        *,
        coalesce(ended_at, moment + talked_seconds * 1000000, moment) as end_at
    from timed
),

localised as (
    select
        ended.*,
        ended.moment + moment_piece.utc_offset as local_moment,
        ended.started_at + start_piece.utc_offset as local_start,
        ended.end_at + end_piece.utc_offset as local_end
    from ended
    left join utc_piece as moment_piece
        on moment_piece.block = clock_block(ended.moment)
        and ended.moment >= moment_piece.from_us
        and ended.moment < moment_piece.until_us
    left join utc_piece as start_piece
        on start_piece.block = clock_block(ended.started_at)
        and ended.started_at >= start_piece.from_us
        and ended.started_at < start_piece.until_us
    left join utc_piece as end_piece
        on end_piece.block = clock_block(ended.end_at)
        and ended.end_at >= end_piece.from_us
        and ended.end_at < end_piece.until_us
)

select
    localised.*,
    cast($unit as integer) as unit,
    cast($unit as bigint) * 4294967296 + localised.source_row as call_key,
    person.person_key,
    utc_day_of(localised.local_moment) as local_day,
    cast(utc_rest_of(localised.local_moment) // 1000000 as integer) as local_second,
    utc_day_of(localised.local_start) as started_local_day,
    utc_day_of(localised.local_end) as end_local_day
from localised
left join person on person.person_id = localised.person_id
