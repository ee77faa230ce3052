-- Findings that a call centre can reply to, with their ids as a workbook shows them.
select
    vendor,
    call_id,
    spreadsheet_safe(call_id) as shown_id,
    rule,
    responsible,
    cause,
    level,
    grade
from read_parquet(cast($path as varchar))
where vendor = cast($vendor as varchar)
    or responsible = cast($vendor as varchar)
