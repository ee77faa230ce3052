-- Agents of one vendor with a finding on a call of theirs.
select distinct f.agent
from read_parquet(cast($path as varchar)) as f
where f.vendor = cast($vendor as varchar)
    and f.agent <> ''
order by f.agent
