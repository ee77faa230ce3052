-- Findings of results as the register names them, each with the call centre that is heard about it and its place in the results.
select
    row_number() over (order by vendor, call_id, rule) as finding_key,
    vendor,
    call_id,
    rule,
    cast($period as varchar) as period,
    heard_party(responsible, vendor) as party,
    responsible,
    cause,
    level,
    grade,
    campaign,
    file_row_number as place
from read_parquet(cast($path as varchar), file_row_number = true)
