-- Findings of results, all or one, with the names that the register uses, the call centre heard about each, and its place in the results.
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
where (cast($call_id as varchar) = '' or call_id = cast($call_id as varchar))
    and (cast($vendor as varchar) = '' or vendor = cast($vendor as varchar))
    and (cast($rule as varchar) = '' or rule = cast($rule as varchar))
