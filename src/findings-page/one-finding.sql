-- The finding in one place of the list.
select
    f.* exclude (file_row_number),
    f.file_row_number as place
from read_parquet(cast($path as varchar), file_row_number = true) as f
where f.file_row_number = cast($place as bigint)
