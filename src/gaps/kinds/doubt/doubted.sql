-- Rows whose values were read but may mean something else, and values of a column that could only be read in part: in calls of the period, and in all
-- other feeds.
with told as (
    select
        file_key,
        source_row,
        column_name,
        case when kind = 'emptied' then 'part-unread' else reason end as reason
    from problem
    where (kind in ('noted', 'repaired') and reason in (select unnest(from_json(cast($reasons as json), '["VARCHAR"]'))))
        or (kind = 'emptied' and reason <> 'unknown-value')
)

select
    f.source_index,
    t.reason,
    t.column_name,
    t.file_key,
    count(distinct t.source_row) as rows
from told as t
inner join source_file as f
    on t.file_key = f.file_key
left join call as c
    on t.file_key = c.file_key
    and t.source_row = c.source_row
where f.feed <> 'calls'
    or (c.local_day >= cast($from_day as integer) and c.local_day <= cast($to_day as integer))
group by
    f.source_index,
    t.reason,
    t.column_name,
    t.file_key
order by
    f.source_index,
    t.reason,
    t.column_name,
    t.file_key
