-- The stops of a self-check, as objections that the company recorded and handed over.
select
    row_number() over (order by number, entity) as objection_key,
    'stop' as objection_id,
    cast(delivered_at as bigint) as objected_earliest,
    cast(delivered_at as bigint) as objected_latest,
    cast(delivered_day as integer) as objected_day,
    cast(substr(number, 2) as bigint) as number,
    cast(null as bigint) as person_key,
    entity,
    'client' as recorded_by,
    cast(null as bigint) as reported_earliest,
    cast(null as bigint) as reported_latest,
    cast(null as varchar) as channel,
    cast(null as varchar) as vendor_call_id,
    cast(null as integer) as file_key,
    cast(null as bigint) as source_row
from read_csv(
    cast($path as varchar),
    auto_detect = false,
    header = true,
    delim = ',',
    quote = '"',
    escape = '"',
    columns = {'number': 'VARCHAR', 'entity': 'VARCHAR', 'delivered_at': 'VARCHAR', 'delivered_day': 'VARCHAR'}
)
