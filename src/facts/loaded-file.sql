-- The accounts of the loaded files in order of delivery, with the rejected rows that are no records.
with no_record as (
    select
        file_key,
        count(distinct source_row) as rows
    from problem
    where kind = 'rejected'
        and reason in ('empty-row', 'repeated-heading', 'totals-row')
    group by file_key
)

select
    a.*,
    u.unit,
    coalesce(n.rows, 0) as no_record
from file_account as a
inner join loaded_unit as u
    on a.file_key = u.file_key
left join no_record as n
    on a.file_key = n.file_key
order by a.delivery
