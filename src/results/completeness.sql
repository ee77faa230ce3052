-- What the checks of the logs found (rulebook, section 11).
select
    c.check_id as "check",
    c.vendor,
    c.subject,
    coalesce(strftime(date '1970-01-01' + c.day, '%Y-%m-%d'), '') as day,
    c.expected,
    c.found,
    c.detail,
    coalesce(f.path, '') as source_file,
    c.source_row
from completeness as c
left join source_file as f
    on c.file_key = f.file_key
