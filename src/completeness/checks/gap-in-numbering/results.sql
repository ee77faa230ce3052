-- Gaps in call ids, in a series of which more than 0.1% of the numbers are missing.
select
    vendor,
    id_before || ' .. ' || call_id as subject,
    local_day as day,
    cast(missing_before as varchar) as expected,
    '0' as found,
    'missing in all: ' || cast(span - found - delivered as varchar) || ' of ' || cast(span as varchar) as detail,
    file_key,
    source_row
from measured
where (span - found - delivered) * cast(1000 as hugeint) > span
    and missing_before > 0
