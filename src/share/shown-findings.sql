-- Findings on the calls of one vendor with the values that prove them, by call and rule; only the most serious if there are too many to show.
with most_serious as (
    select f.*
    from read_parquet(cast($path as varchar)) as f
    where f.vendor = cast($vendor as varchar)
    order by
        case f.verdict when 'violation' then 1 when 'breach' then 2 else 3 end,
        case f.grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end,
        f.call_id,
        f.rule
    limit cast($most as bigint)
),

proofs as (
    select
        p.call_id,
        p.rule,
        p.proof
    from read_parquet(cast($proofs as varchar)) as p
    where p.vendor = cast($vendor as varchar)
)

select
    g.*,
    coalesce(p.proof, '{}') as proof
from most_serious as g
left join proofs as p
    on g.call_id = p.call_id
    and g.rule = p.rule
order by
    g.local_time,
    g.call_id,
    g.rule
