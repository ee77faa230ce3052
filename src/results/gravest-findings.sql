-- The gravest findings, limited in number, by call centre and time. Of equal ones the first in the list, which is sorted by call centre, call and rule.
with gravest as (

    select file_row_number
    from read_parquet(cast($path as varchar), file_row_number = true)
    order by
        case verdict when 'violation' then 1 when 'breach' then 2 else 3 end,
        case grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end,
        file_row_number
    limit cast($most as bigint)

)

select f.* exclude (file_row_number)
from read_parquet(cast($path as varchar), file_row_number = true) as f
where f.file_row_number in (select file_row_number from gravest)
order by
    f.vendor,
    f.moment,
    f.call_id,
    f.rule
