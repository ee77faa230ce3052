-- Days of a file of calls that lie far from its other days, perhaps because the year is wrong: at least nine in ten of its calls lie together, without a
-- month between two of their days, and these do not.
with days as (
    select
        vendor,
        file_key,
        local_day,
        calls,
        sum(calls) over (partition by vendor, file_key) as calls_of_file,
        local_day - lag(local_day, 1, local_day) over by_day > 31 as is_after_gap
    from loaded_day
    window by_day as (partition by vendor, file_key order by local_day)
),

numbered as (
    select
        *,
        count(*) filter (where is_after_gap) over (
            partition by vendor, file_key
            order by local_day
        ) as stretch
    from days
),

stretches as (
    select
        *,
        sum(calls) over (partition by vendor, file_key, stretch) as calls_together,
        min(local_day) over (partition by vendor, file_key, stretch) as first_day,
        max(local_day) over (partition by vendor, file_key, stretch) as last_day
    from numbered
),

together as (
    select distinct
        vendor,
        file_key,
        stretch,
        first_day,
        last_day
    from stretches
    where calls_together * 10 >= calls_of_file * 9
)

select
    s.vendor,
    s.file_key,
    s.local_day,
    cast(s.calls as bigint) as calls,
    cast(s.calls_of_file as bigint) as calls_of_file,
    -- The days of the others.
    t.first_day,
    t.last_day
from stretches as s
inner join together as t
    on s.vendor = t.vendor
    and s.file_key = t.file_key
    and s.stretch <> t.stretch
