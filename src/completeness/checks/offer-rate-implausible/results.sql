-- Call centres and agents that offered the opt-out in each and every conversation, if the log is to be believed.
select
    vendor,
    subject,
    cast(null as integer) as day,
    'fewer than ' || cast(conversations as varchar) as expected,
    cast(offered as varchar) as found,
    case when subject = '' then 'call centre' else 'agent' end as detail,
    cast(null as integer) as file_key,
    cast(null as bigint) as source_row
from measured
where conversations >= 1000
    and offered = conversations
