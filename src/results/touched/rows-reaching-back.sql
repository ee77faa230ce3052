-- Logs that begin earlier than the logs known before: until now, no call could be known to be missing before those.
with begins as (
    select
        file_key,
        vendor,
        min(local_day) as first_day
    from call
    group by all
),

news as (
    select
        l.place,
        c.file_key,
        c.vendor,
        min(c.local_day) as first_day
    from call as c
    inner join late_file as l
        on c.file_key = l.file_key
    anti join unchanged_row as u
        on l.place = u.place
        and c.file_key = u.unit
        and c.source_row = u.source_row
    group by all
),

known as (
    select
        p.place,
        b.vendor,
        b.first_day
    from begins as b
    cross join finished_period as p
    anti join late_file as l
        on p.place = l.place
        and b.file_key = l.file_key
    union all
    select
        u.place,
        c.vendor,
        c.local_day as first_day
    from call as c
    inner join unchanged_row as u
        on c.file_key = u.unit
        and c.source_row = u.source_row
),

reached as (
    select
        place,
        vendor,
        min(first_day) as first_day
    from known
    group by all
)

select distinct
    n.place,
    n.file_key,
    cast($first_day as integer) as from_day,
    true as is_of_everybody
from news as n
inner join finished_period as p
    on n.place = p.place
anti join reached as r
    on n.place = r.place
    and n.vendor = r.vendor
    and r.first_day <= n.first_day
where n.first_day <= p.to_day
