-- Findings on the calls of one vendor, or those on calls of others for which it is responsible, in the order of its report.
with rule_order as (
    select
        unnest(cast(cast($rules as json) as varchar[])) as rule,
        generate_subscripts(cast(cast($rules as json) as varchar[]), 1) as place
)

select f.*
from read_parquet(cast($path as varchar)) as f
left join rule_order as r
    on f.rule = r.rule
where case
    when cast($elsewhere as boolean) then f.responsible = cast($vendor as varchar) and f.vendor <> cast($vendor as varchar)
    else f.vendor = cast($vendor as varchar)
end
order by
    r.place nulls last,
    f.rule,
    f.moment,
    f.vendor,
    f.call_id
