-- Rejected rows of objections by file, beside the accepted ones of all files. Rows that are no objection do not count.
with lost as (
    select
        p.file_key,
        count(distinct p.source_row) as rows
    from problem as p
    inner join file_account as a
        on p.file_key = a.file_key
    where a.feed = 'objections'
        and p.kind = 'rejected'
        and p.reason not in ('empty-row', 'repeated-heading', 'totals-row', 'type-row')
    group by p.file_key
)

select
    l.file_key,
    cast(null as varchar) as vendor,
    l.rows,
    cast(
        (
            select sum(accepted)
            from file_account
            where feed = 'objections'
        ) as bigint
    ) as accepted
from lost as l
order by
    l.rows desc,
    l.file_key
