-- Why one call got its verdict, part by part.
select e.* exclude (number, vendor, call_id, line, file_row_number)
from read_parquet(cast($path as varchar), file_row_number = true) as e
where
    e.number = cast($number as varchar)
    and e.vendor = cast($vendor as varchar)
    and e.call_id = cast($call_id as varchar)
order by e.file_row_number
