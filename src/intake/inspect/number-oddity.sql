-- Cells of the columns with telephone numbers that the reading of numbers has something to say of.
select
    column_value.place,
    number_reading.problem,
    cast(sum(column_value.row_count) as bigint) as row_count,
    array_to_string(min(column_value.first_row, 5), ',') as first_rows
from column_value
inner join number_reading on number_reading.cell = column_value.cell
where number_reading.problem is not null
    and list_contains(from_json(cast($places as json), '["INTEGER"]'), column_value.place)
group by column_value.place, number_reading.problem
order by column_value.place, number_reading.problem
