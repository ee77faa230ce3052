-- Findings that the previous results listed as lapsed.
select
    b.vendor,
    b.call_id,
    b.moment,
    b.number,
    b.rule,
    b.level_before,
    b.grade_before,
    b.reason_before,
    b.responsible_before,
    coalesce(b.changes, '') as changes,
    b.changed_vendor,
    b.changed_call_id,
    b.source_file_before,
    b.source_row_before,
    b.source_file,
    b.source_row,
    b.known_from,
    2000 as place
from read_parquet(cast($path as varchar)) as b
