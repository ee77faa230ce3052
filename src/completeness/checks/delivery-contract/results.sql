-- Deliveries that fall short of what was agreed.
select
    vendor,
    subject,
    day,
    expected,
    found,
    '' as detail,
    file_key,
    cast(null as bigint) as source_row
from measured
where not is_met
