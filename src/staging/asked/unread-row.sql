-- Rows of a call list that are no planned call: without a number, or with a number of an earlier row.
with placed as (
    select
        *,
        min(list_row) over (partition by number) as first_row
    from read_cell
)

select
    list_row,
    cell,
    coalesce(reason, 'repeated') as reason,
    case when reason is null then first_row end as first_row
from placed
where reason is not null
    or first_row < list_row
