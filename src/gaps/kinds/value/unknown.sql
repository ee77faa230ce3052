-- Values that are not on the list of their column: in calls of the period, and in all other feeds, also where a row needs the column and was rejected.
with emptied as (
    select
        'calls' as feed,
        column_name,
        value,
        vendor,
        file_key
    from call_problem
    where kind = 'emptied'
        and reason = 'unknown-value'
        and local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)

    union all

    select
        f.feed,
        p.column_name,
        p.value,
        '' as vendor,
        p.file_key
    from problem as p
    inner join source_file as f
        on p.file_key = f.file_key
    where p.kind in ('emptied', 'rejected')
        and p.reason = 'unknown-value'
        and f.feed <> 'calls'
),

shown as (
    select
        feed,
        column_name,
        coalesce(left(value, 80), '') as value,
        vendor,
        file_key
    from emptied
)

select
    feed,
    column_name,
    value,
    vendor,
    file_key,
    count(*) as rows
from shown
group by all
order by
    feed,
    column_name,
    value,
    vendor,
    file_key
