-- Calls of a file whose other rows are in another file, and where the first of those is.
insert into staged_shared_call by name
with strangers as (
    select
        folded_rows.leads_row,
        arg_min(delivered_unit.path, other_row.source_row) as other_path,
        arg_min(other_row.row_in_file, other_row.source_row) as other_row
    from folded_rows
    inner join other_row
        on folded_rows.source_row = other_row.source_row
    inner join delivered_unit
        on other_row.unit = delivered_unit.unit
    group by folded_rows.leads_row
),

homes as (
    select
        folded_rows.leads_row,
        min(folded_rows.source_row) as source_row
    from folded_rows
    where folded_rows.source_row not in (select other_row.source_row from other_row)
    group by folded_rows.leads_row
)

select
    cast($unit as integer) as unit,
    homes.source_row,
    strangers.other_path,
    strangers.other_row
from strangers
inner join homes
    on strangers.leads_row = homes.leads_row
inner join read_rows
    on homes.source_row = read_rows.source_row
where read_rows.rejected_reason is null
