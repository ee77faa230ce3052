-- The most serious findings, limited in number, with the values that prove them, and their places from 0: in the order of the list, or by call centre
-- and time. Among equally serious ones, the first in the list, which is sorted by call centre, call and rule.
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
    row_number() over (
        order by
            case when cast($by_time as boolean) then f.vendor end,
            case when cast($by_time as boolean) then f.moment end,
            f.file_row_number
    ) - 1 as place,
    f.* exclude (file_row_number),
    coalesce(p.proof, '') as proof
from shown as f
left join read_parquet(cast($proofs as varchar)) as p
    on f.vendor = p.vendor
    and f.call_id = p.call_id
    and f.rule = p.rule
