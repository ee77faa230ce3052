-- What the checks of the logs found (rulebook, section 11), and which of them could not be made, and why.
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

union all

select
    check_id as "check",
    vendor,
    '' as subject,
    '' as day,
    '' as expected,
    'not-examined' as found,
    unexamined as detail,
    '' as source_file,
    cast(null as bigint) as source_row
from completeness_examined
where examined = 0
