-- Call centres, or agents within their call centre, that record objections at less than a quarter of the rate of all the others.
select
    vendor,
    subject,
    cast(null as integer) as day,
    cast(other_objections as varchar) || ' of ' || cast(other_conversations as varchar) as expected,
    cast(objections as varchar) || ' of ' || cast(conversations as varchar) as found,
    case when subject = '' then 'call centre' else 'agent' end as detail,
    cast(null as integer) as file_key,
    cast(null as bigint) as source_row
from measured
where conversations >= 1000
    and cast(4 as hugeint) * objections * other_conversations < cast(other_objections as hugeint) * conversations
