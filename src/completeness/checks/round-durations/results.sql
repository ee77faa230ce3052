-- Call centres where more than 20% of the conversations lasted a multiple of ten seconds.
select
    vendor,
    '' as subject,
    cast(null as integer) as day,
    'at most 20% of ' || cast(conversations as varchar) as expected,
    cast(round_ones as varchar) as found,
    '' as detail,
    cast(null as integer) as file_key,
    cast(null as bigint) as source_row
from measured
where conversations >= 1000
    and round_ones * 5 > conversations
