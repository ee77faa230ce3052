-- The findings of the page: the most serious, limited in number, with the values that prove them, by call centre and time. Among equal ones, the
-- first in the list, which is sorted by call centre, call and rule.
with most_serious as (
    select file_row_number
    from read_parquet(cast($path as varchar), file_row_number = true)
    order by
        case verdict when 'violation' then 1 when 'breach' then 2 else 3 end,
        case grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end,
        file_row_number
    limit cast($most as bigint)
),

-- The few findings that are shown come first, so that proofs are looked up for them alone.
shown as (
    select *
    from read_parquet(cast($path as varchar), file_row_number = true)
    where file_row_number in (select file_row_number from most_serious)
)

select
    f.* exclude (file_row_number),
    coalesce(p.proof, '') as proof,
    row_number() over (order by f.vendor, f.moment, f.call_id, f.rule) - 1 as finding_place
from shown as f
left join read_parquet(cast($proofs as varchar)) as p
    on f.vendor = p.vendor
    and f.call_id = p.call_id
    and f.rule = p.rule
