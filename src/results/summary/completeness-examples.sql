-- The first ten results of each check and vendor; completeness.csv has the rest.
select
    c.check_id,
    c.vendor,
    c.subject,
    strftime(date '1970-01-01' + c.day, '%Y-%m-%d') as day,
    c.expected,
    c.found
from completeness as c
qualify row_number() over (
    partition by c.check_id, c.vendor
    order by c.day nulls first, c.subject, c.expected, c.found, c.detail, c.file_key, c.source_row
) <= 10
order by all
