-- Findings for which one vendor is responsible on calls of others: about each call, only what its code is made from.
select
    f.vendor,
    f.call_id,
    left(f.local_time, 10) as day,
    f.rule,
    f.grade,
    f.cause
from read_parquet(cast($path as varchar)) as f
where f.vendor <> cast($vendor as varchar)
    and f.responsible = cast($vendor as varchar)
order by
    f.rule,
    day,
    f.vendor,
    f.call_id
