-- Findings of results as the register names them, each with the call centre that is heard about it: the one that answers for it; for what nobody or the client answers for, the one that called.
select
    row_number() over (order by vendor, call_id, rule) as finding_key,
    vendor,
    call_id,
    rule,
    cast($period as varchar) as period,
    case
        when responsible in ('client', 'undetermined') then vendor
        else responsible
    end as party,
    responsible,
    cause,
    level,
    grade,
    campaign
from read_parquet(cast($path as varchar))
