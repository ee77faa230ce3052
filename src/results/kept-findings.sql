-- The most serious findings, limited in number, with the values that prove them, and their places in the order of the list, from 0. Among equal ones,
-- the first in the list.
with ranked as (
    select file_row_number
    from read_parquet(cast($path as varchar), file_row_number = true)
    order by
        case verdict when 'violation' then 1 when 'breach' then 2 else 3 end,
        case grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end,
        file_row_number
    limit cast($most as bigint)
),

most_serious as (
    select
        file_row_number,
        row_number() over (order by file_row_number) - 1 as place
    from ranked
),

-- The few findings that are shown come first, so that proofs are looked up for them alone.
shown as (
    select
        g.place,
        f.* exclude (file_row_number)
    from read_parquet(cast($path as varchar), file_row_number = true) as f
    inner join most_serious as g
        on f.file_row_number = g.file_row_number
)

select
    f.*,
    coalesce(p.proof, '') as proof
from shown as f
left join read_parquet(cast($proofs as varchar)) as p
    on f.vendor = p.vendor
    and f.call_id = p.call_id
    and f.rule = p.rule
