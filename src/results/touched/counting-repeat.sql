-- Rows that repeat a row of a file that is gone. A row that no longer counts repeats nothing.
select
    r.*,
    f.feed
from repeated_row as r
inner join source_file as f
    on r.unit = f.file_key
anti join superseded as s
    on r.unit = s.unit
    and r.source_row = s.source_row
