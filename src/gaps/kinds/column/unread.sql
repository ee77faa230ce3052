-- How many values of each column could not be read. For logs: in calls of the period, by call centre.
with emptied as (
    select
        'calls' as feed,
        vendor,
        column_name
    from call_problem
    where kind = 'emptied'
        and column_name is not null
        and local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)

    union all

    select
        f.feed,
        '' as vendor,
        p.column_name
    from problem as p
    inner join source_file as f
        on p.file_key = f.file_key
    where p.kind = 'emptied'
        and p.column_name is not null
        and f.feed <> 'calls'
)

select
    feed,
    vendor,
    column_name,
    count(*) as unread
from emptied
group by all
order by
    feed,
    vendor,
    column_name
