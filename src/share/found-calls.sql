-- Calls of one vendor with a finding, each once, in the order of their times.
with found as (
    select f.*
    from read_parquet(cast($path as varchar)) as f
    where f.vendor = cast($vendor as varchar)
)

select
    call_id,
    min(local_time) as local_time,
    min(number) as number,
    min(contact) as contact,
    min(verdict) as verdict,
    min(campaign) as campaign,
    min(agent) as agent,
    min(source_file) as source_file,
    min(source_row) as source_row,
    count(*) as findings
from found
group by call_id
order by
    local_time,
    call_id
limit cast($most as bigint)
