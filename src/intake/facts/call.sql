with timed as (
    select
        *,
        coalesce(connected_at, started_at) as moment,
        coalesce(talk_seconds, (ended_at - connected_at) // 1000000) as talked_seconds
    from accepted_calls
),

ended as (
    select
        *,
        coalesce(ended_at, moment + talked_seconds * 1000000, moment) as end_at
    from timed
),

numbered as (
    select
        file_key,
        source_row,
        row_number() over (order by vendor, call_id) as call_key
    from accepted_calls
),

localised as (
    select
        ended.*,
        ended.moment + moment_piece.utc_offset as local_moment,
        ended.started_at + start_piece.utc_offset as local_start,
        ended.end_at + end_piece.utc_offset as local_end
    from ended
    left join utc_piece as moment_piece
        on moment_piece.day = utc_day_of(ended.moment)
        and utc_rest_of(ended.moment) >= moment_piece.from_us
        and utc_rest_of(ended.moment) < moment_piece.until_us
    left join utc_piece as start_piece
        on start_piece.day = utc_day_of(ended.started_at)
        and utc_rest_of(ended.started_at) >= start_piece.from_us
        and utc_rest_of(ended.started_at) < start_piece.until_us
    left join utc_piece as end_piece
        on end_piece.day = utc_day_of(ended.end_at)
        and utc_rest_of(ended.end_at) >= end_piece.from_us
        and utc_rest_of(ended.end_at) < end_piece.until_us
)

select
    numbered.call_key,
    localised.vendor,
    localised.call_id,
    localised.started_at,
    localised.connected_at,
    localised.ended_at,
    localised.moment,
    localised.end_at,
    localised.talked_seconds as talk_seconds,
    localised.connected,
    localised.result,
    coalesce(localised.direction, 'outbound') as direction,
    localised.purpose,
    localised.dial_mode,
    localised.called_number as number,
    localised.caller_number,
    localised.caller_id_withheld,
    localised.agent,
    localised.campaign,
    person.person_key,
    localised.lead_source,
    localised.optout_offered,
    localised.optout_requested,
    localised.identity_stated,
    localised.callback_agreed,
    localised.recording,
    utc_day_of(localised.local_moment) as local_day,
    cast(utc_rest_of(localised.local_moment) // 1000000 as integer) as local_second,
    utc_day_of(localised.local_start) as started_local_day,
    utc_day_of(localised.local_end) as end_local_day,
    localised.file_key,
    localised.source_row
from localised
inner join numbered
    on numbered.file_key = localised.file_key
    and numbered.source_row = localised.source_row
left join person on person.person_id = localised.person_id
