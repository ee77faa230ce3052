-- Findings on the calls of one vendor with the values that prove them, in the order of its report and with their places there; only the most serious
-- if there are too many to show.
with rule_order as (
    select
        unnest(cast(cast($rules as json) as varchar[])) as rule,
        generate_subscripts(cast(cast($rules as json) as varchar[]), 1) as place
),

placed as (
    select
        f.*,
        row_number() over (
            order by
                r.place nulls last,
                f.rule,
                f.moment,
                f.vendor,
                f.call_id
        ) as position
    from read_parquet(cast($path as varchar)) as f
    left join rule_order as r
        on f.rule = r.rule
    where f.vendor = cast($vendor as varchar)
),

most_serious as (
    select f.*
    from placed as f
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
order by g.position
