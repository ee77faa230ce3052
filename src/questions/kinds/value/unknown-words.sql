-- Words that are on no list of their column, also of rows that were rejected for them, by source, those that occur most first, each with one row in which it stands, and in how many of its calls
-- somebody talked.
with emptied as (
    select
        file_key,
        column_name,
        value,
        source_row,
        call_key
    from call_problem
    where kind = 'emptied'
        and reason = 'unknown-value'

    union all

    select
        p.file_key,
        p.column_name,
        p.value,
        p.source_row,
        null
    from problem as p
    inner join source_file as f
        on p.file_key = f.file_key
    where p.kind in ('emptied', 'rejected')
        and p.reason = 'unknown-value'
        and f.feed <> 'calls'
)

select
    f.feed,
    e.column_name,
    e.value as word,
    coalesce(f.vendor, '') as vendor,
    f.source_index,
    min(f.path) as path,
    arg_min(e.source_row, (f.path, e.source_row)) as row,
    count(*) as rows,
    count(c.talk_seconds) as timed,
    count(*) filter (where c.talk_seconds > 0) as talked
from emptied as e
inner join source_file as f
    on e.file_key = f.file_key
left join call as c
    on e.call_key = c.call_key
where e.value is not null
    and length(e.value) <= 300
group by
    f.feed,
    e.column_name,
    e.value,
    f.vendor,
    f.source_index
order by
    f.feed,
    e.column_name,
    rows desc,
    word,
    f.source_index
