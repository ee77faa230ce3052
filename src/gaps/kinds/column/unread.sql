-- How many values of each column could not be read. For logs: in calls of the period, by call centre.
select
    f.feed,
    case when f.feed = 'calls' then c.vendor else '' end as vendor,
    p.column_name,
    count(*) as unread
from problem as p
inner join source_file as f
    on p.file_key = f.file_key
left join call as c
    on p.file_key = c.file_key
    and p.source_row = c.source_row
where p.kind = 'emptied'
    and p.column_name is not null
    and (
        f.feed <> 'calls'
        or (c.local_day >= cast($from_day as integer) and c.local_day <= cast($to_day as integer))
    )
group by
    f.feed,
    case when f.feed = 'calls' then c.vendor else '' end,
    p.column_name
order by
    f.feed,
    vendor,
    p.column_name
