-- Conversations of the period that stand in the logs of a call centre more than once, under different ids: with the same number, the same start and the same
-- length. By file: how many of its rows repeat another one, which may be in another file.
with conversations as (
    select
        vendor,
        number,
        started_at,
        talk_seconds,
        local_day,
        file_key,
        source_row
    from period_call
    where direction = 'outbound'
        and talk_seconds > 0
        and local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)
),

repeated as (
    select
        vendor,
        number,
        started_at,
        talk_seconds
    from conversations
    group by all
    having count(*) > 1
),

turns as (
    select
        c.vendor,
        c.file_key,
        c.local_day,
        row_number() over (
            partition by c.vendor, c.number, c.started_at, c.talk_seconds order by c.file_key, c.source_row
        ) as turn
    from repeated as r
    inner join conversations as c
        on r.vendor = c.vendor
        and r.number = c.number
        and r.started_at = c.started_at
        and r.talk_seconds = c.talk_seconds
)

select
    vendor,
    file_key,
    count(*) filter (where turn > 1) as repeats,
    min(local_day) as first_day
from turns
group by all
order by
    vendor,
    repeats desc,
    file_key
