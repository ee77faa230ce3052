-- The most frequent values of each column. Only a few per column are kept while the table is read: it can have as many values as the file has cells.
with most_frequent as (
    select
        place,
        unnest(
            min({'rank': -row_count, 'cell': left(cell, 200), 'kind': kind, 'first_row': first_row}, cast($most as integer))
        ) as value
    from column_value
    group by place
)

select
    place,
    value.cell as cell,
    value.kind as kind,
    -value.rank as row_count,
    value.first_row as first_row
from most_frequent
order by place, value.rank, value.cell, value.first_row
