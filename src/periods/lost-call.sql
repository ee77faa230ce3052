-- Calls that were replaced by a later row with the same id but a different number and start: the later row is probably another call. A correction keeps
-- the number, the start, or the time to within a minute: it may add seconds, or the moment of the answer. A call delivered more often counts once;
-- versions of the current call are not lost.
with revised as (
    select *
    from revision
    where feed = 'calls'
),

calls as (
    select * from call
)

select
    c.vendor,
    c.call_key,
    r.number,
    r.local_day as lost_day,
    c.local_day as later_day,
    min(r.file_key) as lost_file,
    min(c.file_key) as later_file
from revised as r
inner join calls as c
    on r.vendor = c.vendor
    and r.key = c.vendor || ' / ' || c.call_id
where r.number <> c.number
    and list_contains(string_split(r.columns, '|'), 'started_at')
    and (r.earliest - c.moment >= 60000000 or c.moment - r.earliest >= 60000000)
group by
    c.vendor,
    c.call_key,
    c.local_day,
    r.number,
    r.local_day
