-- The loaded outbound calls of a call centre to the numbers of some of its calls, each beside the call whose story it belongs to. A story has at most
-- the 60 calls nearest in time, and the number of all.
with asked as (
    select unnest(from_json(cast($call_keys as json), '["BIGINT"]')) as call_key
),

stories as (
    select
        a.call_key,
        cast(s.vendor as varchar) as vendor,
        s.number,
        s.moment
    from asked as a
    inner join standing as s
        on a.call_key = s.call_key
)

select
    t.call_key as story_key,
    c.call_key,
    c.vendor,
    c.call_id,
    c.moment,
    c.local_day,
    c.number,
    c.direction,
    c.connected,
    c.connected_at,
    c.talk_seconds,
    c.result,
    c.file_key,
    c.source_row,
    count(*) over (partition by t.call_key) as calls
from stories as t
inner join call as c
    on t.vendor = c.vendor
    and t.number = c.number
where c.direction <> 'inbound'
qualify c.call_key = t.call_key
    or row_number() over (partition by t.call_key order by abs(c.moment - t.moment), c.call_id) <= 60
