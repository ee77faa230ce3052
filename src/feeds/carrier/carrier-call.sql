select
    accepted_carrier.vendor,
    accepted_carrier.called_number as number,
    accepted_carrier.started_at_earliest as started_at,
    utc_day_of(accepted_carrier.started_at_earliest + start_piece.utc_offset) as local_day,
    accepted_carrier.seconds,
    accepted_carrier.file_key,
    accepted_carrier.source_row
from accepted_carrier
left join utc_piece as start_piece
    on start_piece.block = clock_block(accepted_carrier.started_at_earliest)
    and accepted_carrier.started_at_earliest >= start_piece.from_us
    and accepted_carrier.started_at_earliest < start_piece.until_us
