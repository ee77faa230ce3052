-- Findings as findings.csv shows them: sorted, and no text in them that a spreadsheet could run.
select
    source_row,
    spreadsheet_safe(columns(* exclude (source_row)))
from read_parquet(cast($path as varchar)) as f
order by
    f.vendor,
    f.call_id,
    f.rule
