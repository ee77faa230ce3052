-- A page of the findings that were found, in order.
with page as (
    select *
    from found_finding
    order by
        weight,
        first_text,
        last_text desc,
        place
    limit cast($most as bigint) offset cast($skipped as bigint)
)

select
    f.* exclude (file_row_number),
    p.place
from page as p
inner join read_parquet(cast($path as varchar), file_row_number = true) as f
    on f.file_row_number = p.place
order by
    p.weight,
    p.first_text,
    p.last_text desc,
    p.place
