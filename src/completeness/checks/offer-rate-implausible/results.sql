-- Call centres and agents that, according to the log, offered the opt-out in every single conversation.
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
