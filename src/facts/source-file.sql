select
    loaded_unit.file_key,
    staged_file.path,
    staged_file.sha256,
    staged_file.feed,
    staged_file.vendor,
    loaded_unit.source_index
from loaded_unit
inner join staged_file on staged_file.unit = loaded_unit.unit
