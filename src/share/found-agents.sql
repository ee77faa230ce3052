-- Agents of one vendor with a finding on one of their calls.
select distinct f.agent
from read_parquet(cast($path as varchar)) as f
where f.vendor = cast($vendor as varchar)
    and f.agent <> ''
order by f.agent
