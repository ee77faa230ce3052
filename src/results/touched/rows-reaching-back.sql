-- Logs that begin earlier than the logs known before: until now, no call could be known to be missing before those.
with calls as (
    select * from call
),

periods as (
    select * from finished_period
),

late as (
    select * from late_file
),

unchanged as (
    select * from unchanged_row
),

begins as (
    select
        file_key,
        vendor,
        min(local_day) as first_day
    from calls
    group by file_key, vendor
),

news as (
    select
        late.place,
        calls.file_key,
        calls.vendor,
        min(calls.local_day) as first_day
    from calls
    inner join late
        on calls.file_key = late.file_key
    left join unchanged
        on late.place = unchanged.place
        and calls.file_key = unchanged.unit
        and calls.source_row = unchanged.source_row
    where unchanged.unit is null
    group by late.place, calls.file_key, calls.vendor
),

known as (
    select
        periods.place,
        begins.vendor,
        begins.first_day
    from begins
    cross join periods
    left join late
        on periods.place = late.place
        and begins.file_key = late.file_key
    where late.place is null
    union all
    select
        unchanged.place,
        calls.vendor,
        min(calls.local_day) as first_day
    from calls
    inner join unchanged
        on calls.file_key = unchanged.unit
        and calls.source_row = unchanged.source_row
    group by unchanged.place, calls.vendor
),

reached as (
    select
        place,
        vendor,
        min(first_day) as first_day
    from known
    group by place, vendor
)

select distinct
    news.place,
    news.file_key,
    cast($first_day as integer) as from_day,
    true as is_of_everybody
from news
inner join periods
    on news.place = periods.place
left join reached
    on news.place = reached.place
    and news.vendor = reached.vendor
    and reached.first_day <= news.first_day
where reached.place is null
    and news.first_day <= periods.to_day
