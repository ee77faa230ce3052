select
    row_number() over (
        order by
            accepted_handovers.vendor,
            cast(accepted_handovers.number as varchar),
            accepted_handovers.kind,
            accepted_handovers.entity nulls first,
            accepted_handovers.delivered_at_earliest,
            accepted_handovers.delivered_at_latest
    ) as handover_key,
    accepted_handovers.vendor,
    accepted_handovers.number,
    accepted_handovers.kind,
    accepted_handovers.entity,
    accepted_handovers.delivered_at_earliest as delivered_earliest,
    accepted_handovers.delivered_at_latest as delivered_latest,
    utc_day_of(accepted_handovers.delivered_at_earliest + delivered_piece.utc_offset) as delivered_day,
    accepted_handovers.delivered_at_is_day as is_day_only,
    accepted_handovers.file_key,
    accepted_handovers.source_row
from accepted_handovers
left join utc_piece as delivered_piece
    on delivered_piece.block = clock_block(accepted_handovers.delivered_at_earliest)
    and accepted_handovers.delivered_at_earliest >= delivered_piece.from_us
    and accepted_handovers.delivered_at_earliest < delivered_piece.until_us
