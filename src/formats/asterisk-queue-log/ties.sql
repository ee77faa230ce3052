-- Events of a call have the id of the caller's channel. The whole event identifies an event.
with source as (
    select * from source_rows
),

ids as (
    select
        source_row,
        coalesce(call_id, split_part(line, '|', 2)) as tie,
        line is null as is_of_table,
        to_json([line, event_time, call_id, queue, agent, event, data1, data2, data3, data4, data5]) as leg
    from source
)

select
    cast(source_row as bigint) as source_row,
    tie,
    case when is_of_table then 'table' end as notation,
    cast(leg as varchar) as leg
from ids
where regexp_full_match(tie, '(.*-)?[0-9]{9,10}[.][0-9]{1,15}')
