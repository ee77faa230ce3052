-- The file's own rows, of those that were joined with rows of other files: in a call that another file leads, the first row that this file has of it
-- leads.
with own as (
    select *
    from folded_rows
    where source_row > 0
        and source_row < cast($rows_per_file as bigint)
),

homes as (
    select
        leads_row,
        min(source_row) as home
    from own
    group by leads_row
)

select
    own.* replace (homes.home as leads_row)
from own
inner join homes
    on own.leads_row = homes.leads_row
