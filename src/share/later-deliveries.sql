-- Values of one vendor's calls that a later delivery changed, from stored results, in their order.
select d.*
from read_parquet(cast($path as varchar)) as d
where d.vendor = cast($vendor as varchar)
order by
    d.call_id,
    d.source_file_before,
    d.source_row_before,
    d."column"
