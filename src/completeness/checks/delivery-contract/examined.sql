-- What was agreed about the deliveries of the period, file by file.
with
terms as (

    select *
    from delivery_term

),

-- Files of the period: those with a call in it, those in which nothing could be read, and those of other feeds.
files as (

    select
        f.file_key,
        f.source_index,
        f.path,
        coalesce(f.vendor, '') as vendor,
        a.facts
    from source_file as f
    inner join file_account as a
        on f.file_key = a.file_key
    left join (
        select distinct file_key
        from call
        where local_day >= cast($from_day as integer)
            and local_day <= cast($to_day as integer)
    ) as c
        on f.file_key = c.file_key
    where f.feed <> 'calls'
        or a.facts = 0
        or c.file_key is not null

),

deliveries as (

    select
        f.source_index,
        f.vendor,
        min(c.local_day) as first_day,
        max(c.local_day) as last_day
    from source_file as f
    left join call as c
        on f.file_key = c.file_key
        and c.local_day >= cast($from_day as integer)
        and c.local_day <= cast($to_day as integer)
    group by
        f.source_index,
        f.vendor

),

counted as (

    select f.vendor
    from files as f
    inner join terms as t
        on f.source_index = t.source_index
    where t.term <> 'period'

    union all

    select coalesce(d.vendor, '') as vendor
    from deliveries as d
    inner join terms as t
        on d.source_index = t.source_index
    where t.term = 'period'

)

select
    vendor,
    count(*) as examined
from counted
group by vendor
