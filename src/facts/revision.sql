select
    superseded.feed,
    superseded.key,
    loaded_unit.file_key,
    superseded.source_row,
    later_unit.file_key as replaced_by_file_key,
    superseded.by_row as replaced_by_row,
    superseded.columns,
    superseded.changes,
    superseded.vendor,
    superseded.number,
    superseded.caller_number,
    superseded.direction,
    superseded.person_id,
    superseded.earliest,
    superseded.latest,
    coalesce(superseded.day, utc_day_of(superseded.earliest + earliest_piece.utc_offset)) as local_day
from superseded
inner join loaded_unit on loaded_unit.unit = superseded.unit
inner join loaded_unit as later_unit on later_unit.unit = superseded.by_unit
left join utc_piece as earliest_piece
    on earliest_piece.block = clock_block(superseded.earliest)
    and superseded.earliest >= earliest_piece.from_us
    and superseded.earliest < earliest_piece.until_us
where superseded.fate = 'replaced'
