-- Rows whose values were read but may mean something else, and values of a column that could be read only in part: in calls of the period, and in all
-- other feeds. A call whose day itself is in doubt counts for each period that its file reaches.
with reached as (
    select file_key
    from loaded_day
    group by file_key
    having min(local_day) <= cast($to_day as integer)
        and max(local_day) >= cast($from_day as integer)
),

noted as (
    select
        file_key,
        source_row,
        kind,
        reason,
        column_name
    from call_problem
    where (local_day >= cast($from_day as integer) and local_day <= cast($to_day as integer))
        or (reason in ('day-order-in-doubt', 'other-day-order') and file_key in (select file_key from reached))

    union all

    select
        p.file_key,
        p.source_row,
        p.kind,
        p.reason,
        p.column_name
    from problem as p
    inner join source_file as f
        on p.file_key = f.file_key
    where f.feed <> 'calls'
),

doubted as (
    select
        file_key,
        source_row,
        column_name,
        case when kind = 'emptied' then 'part-unread' else reason end as reason
    from noted
    where (kind in ('noted', 'repaired') and reason in (select unnest(from_json(cast($reasons as json), '["VARCHAR"]'))))
        or (kind = 'emptied' and reason <> 'unknown-value')
)

select
    f.source_index,
    d.reason,
    d.column_name,
    d.file_key,
    count(distinct d.source_row) as rows
from doubted as d
inner join source_file as f
    on d.file_key = f.file_key
group by all
order by
    f.source_index,
    d.reason,
    d.column_name,
    d.file_key
