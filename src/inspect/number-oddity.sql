-- Cells of columns with telephone numbers about which the reading of numbers reports a problem.
with told as (
    select
        column_value.place,
        number_reading.problem,
        column_value.row_count,
        column_value.first_rows
    from column_value
    inner join number_reading on number_reading.cell = column_value.cell
    where number_reading.problem is not null
        and list_contains(from_json(cast($places as json), '["INTEGER"]'), column_value.place)
),

seen as (
    select
        place,
        problem,
        cast(unnest(string_split(first_rows, ',')) as bigint) as source_row
    from told
),

first_seen as (
    select
        place,
        problem,
        array_to_string(min(source_row, 5), ',') as first_rows
    from seen
    group by place, problem
)

select
    told.place,
    told.problem,
    cast(sum(told.row_count) as bigint) as row_count,
    min(first_seen.first_rows) as first_rows
from told
inner join first_seen
    on first_seen.place = told.place
    and first_seen.problem = told.problem
group by told.place, told.problem
order by told.place, told.problem
