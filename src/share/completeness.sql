-- Gaps in the logs of one vendor, from stored results, in their order; without those that concern all vendors together.
select c.*
from read_parquet(cast($path as varchar)) as c
where c.vendor = cast($vendor as varchar)
order by
    c."check",
    c.subject,
    c.day,
    c.expected,
    c.found,
    c.detail,
    c.source_file,
    c.source_row
