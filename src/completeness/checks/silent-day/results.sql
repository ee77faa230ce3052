-- Working days without a call, at a call centre that called on nearly all such days before.
select
    vendor,
    '' as subject,
    day,
    'calls' as expected,
    'none' as found,
    'calls on ' || cast(days_with_calls as varchar) || ' of the 10 working days before' as detail,
    cast(null as integer) as file_key,
    cast(null as bigint) as source_row
from measured
where calls = 0
