-- Findings of the previous results that are gone or weaker, if only the call centre's own delivery can be the cause. That means: nothing but files
-- differs, and the call is gone with its file; or it was delivered with another moment or contact; or it is in a log of this call centre and nothing
-- but its logs differs.
with files as (
    select unnest(from_json(cast($files as json), '[{"path":"VARCHAR","reason":"VARCHAR","log_of":"VARCHAR"}]')) as item
),

-- A list of the client, or a log of another call centre, also changed and may be the cause.
logs as (
    select
        item.log_of as vendor,
        count(*) as files
    from files
    where item.log_of <> ''
    group by item.log_of
)

select
    c.vendor,
    c.call_id,
    c.moment_before as moment,
    c.number_before as number,
    c.rule,
    c.level_before,
    c.grade_before,
    c.reason_before,
    c.responsible_before,
    concat_ws(
        '; ',
        case when c.source_file is not null and c.moment_before <> c.moment_now then 'moment: ' || c.moment_before || ' > ' || c.moment_now end,
        case when c.source_file is not null and c.contact_before <> c.contact_now then 'contact: ' || c.contact_before || ' > ' || c.contact_now end
    ) as changes,
    cast(null as varchar) as changed_vendor,
    cast(null as varchar) as changed_call_id,
    c.source_file_before,
    c.source_row_before,
    c.source_file,
    c.source_row,
    'results' as known_from,
    1000 as place
from result_changes as c
left join logs as l
    on c.vendor = l.vendor
where cast($only_files as boolean)
    and c.change in ('went', 'changed')
    and c.source_file_before is not null
    and (
        (c.source_file is null and c.file_reason_before is not null)
        or (
            (c.file_reason is not null or c.file_reason_before is not null)
            and (
                c.moment_before <> c.moment_now
                or c.contact_before <> c.contact_now
                or coalesce(l.files, 0) = (select count(*) from files)
            )
        )
    )
