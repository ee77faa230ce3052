-- What the store knows about the calls of a sample, for finding their recordings; calls that are no longer loaded are missing.
with told as (
    select * from call
),

wanted as (
    select * from sample_call
)

select
    w.place,
    t.call_id,
    strftime(date '1970-01-01' + t.local_day, '%Y-%m-%d')
    || ' ' || lpad(cast(t.local_second // 3600 as varchar), 2, '0')
    || ':' || lpad(cast(t.local_second // 60 % 60 as varchar), 2, '0')
    || ':' || lpad(cast(t.local_second % 60 as varchar), 2, '0') as local_time,
    coalesce('+' || cast(t.number as varchar), '') as number,
    coalesce(t.agent, '') as agent,
    coalesce(t.recording, '') as recording,
    t.talk_seconds
from wanted as w
inner join told as t
    on w.call_id = t.call_id
where t.vendor = cast($vendor as varchar)
order by w.place
