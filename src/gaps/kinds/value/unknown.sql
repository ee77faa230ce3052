-- Values that are not on the list of their column: in calls of the period, and in all other feeds.
with emptied as (

    select
        f.feed,
        p.column_name,
        coalesce(left(p.value, 80), '') as value,
        p.file_key,
        p.source_row
    from problem as p
    inner join source_file as f
        on p.file_key = f.file_key
    where p.kind = 'emptied'
        and p.reason = 'unknown-value'

)

select
    e.feed,
    e.column_name,
    e.value,
    coalesce(c.vendor, '') as vendor,
    e.file_key,
    count(*) as rows
from emptied as e
left join call as c
    on e.file_key = c.file_key
    and e.source_row = c.source_row
where e.feed <> 'calls'
    or (c.local_day >= cast($from_day as integer) and c.local_day <= cast($to_day as integer))
group by
    e.feed,
    e.column_name,
    e.value,
    c.vendor,
    e.file_key
order by
    e.feed,
    e.column_name,
    e.value,
    vendor,
    e.file_key
