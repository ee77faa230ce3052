-- Days of campaigns on which more of the calls picked up were abandoned than the company's own norm allows.
select
    vendor,
    campaign as subject,
    local_day as day,
    'at most ' || cast(picked_up * cast($abandoned_per_million as bigint) // 1000000 as varchar) || ' of ' || cast(picked_up as varchar) as expected,
    cast(abandoned as varchar) as found,
    '' as detail,
    cast(null as integer) as file_key,
    cast(null as bigint) as source_row
from measured
where abandoned * 1000000 > picked_up * cast($abandoned_per_million as bigint)
