-- Loaded files in order of delivery, and what became of their rows. Rows that are no record, calls to nobody outside, and rows without the second
-- number that a list of customers leaves empty are rejected like all others, but nothing is lost with them.
with no_record as (
    select
        p.file_key,
        count(distinct p.source_row) as rows
    from problem as p
    inner join source_file as f
        on p.file_key = f.file_key
    where p.kind = 'rejected'
        and (
            p.reason in ('empty-row', 'repeated-heading', 'totals-row', 'type-row')
            or p.reason in ('never-dialled', 'internal', 'service-code', 'no-call', 'not-voice', 'conference', 'test-call')
            or (p.reason = 'number-missing' and f.feed = 'phones')
        )
    group by p.file_key
)

select
    a.file_key,
    a.path,
    a.feed,
    a.vendor,
    f.source_index,
    a.format,
    a.rows_read,
    a.rejected,
    greatest(a.rejected - coalesce(n.rows, 0), 0) as lost,
    a.facts
from file_account as a
inner join source_file as f
    on a.file_key = f.file_key
left join no_record as n
    on a.file_key = n.file_key
order by a.delivery
