-- The number of rows of each column that can be read as a telephone number, or that say that there is no number to see.
select
    column_value.place,
    cast(
        coalesce(
            sum(column_value.row_count) filter (
                where plain_number(column_value.cell) is not null
                    or number_reading.number is not null
                    or number_reading.problem in ('emptied:number-masked', 'emptied:number-withheld', 'emptied:number-precision-lost')
            ),
            0
        ) as bigint
    ) as row_count
from column_value
inner join number_column
    on column_value.place = number_column.place
left join number_reading
    on number_reading.cell = column_value.cell
group by column_value.place
order by column_value.place
