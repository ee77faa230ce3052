-- What the logs do not show, as in completeness.csv: sorted, without text that a spreadsheet could run.
select
    source_row,
    spreadsheet_safe(columns(* exclude (source_row)))
from read_parquet(cast($path as varchar)) as c
order by
    c."check",
    c.vendor,
    c.subject,
    c.day,
    c.expected,
    c.found,
    c.detail,
    c.source_file,
    c.source_row
