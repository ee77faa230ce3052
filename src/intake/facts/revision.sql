select
    superseded.feed,
    superseded.key,
    loaded_unit.file_key,
    superseded.source_row,
    later_unit.file_key as replaced_by_file_key,
    superseded.by_row as replaced_by_row,
    superseded.columns,
    superseded.changes
from superseded
inner join loaded_unit on loaded_unit.unit = superseded.unit
inner join loaded_unit as later_unit on later_unit.unit = superseded.by_unit
where superseded.fate = 'replaced'
