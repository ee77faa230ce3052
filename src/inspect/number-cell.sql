-- Cells of these columns that may be a telephone number in an unusual notation.
select column_value.cell
from column_value
inner join number_column
    on column_value.place = number_column.place
where column_value.kind in ('number', 'whole', 'exponent', 'masked', 'withheld', 'text-formula', 'fraction', 'text')
    and plain_number(column_value.cell) is null
