-- A results file, its rows numbered in order.
select
    * exclude (file_row_number),
    file_row_number as place
from read_parquet(cast($path as varchar), file_row_number = true)
