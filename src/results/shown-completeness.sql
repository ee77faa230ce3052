-- What the logs do not show, in the order of completeness.csv.
select *
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
