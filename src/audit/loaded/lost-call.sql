-- Calls that were replaced by a later row with the same id but a different number and start: the later row is probably another call. A correction keeps
-- the number, the start, or the time to within a minute: it may add seconds, or the moment of the answer. Or it mends the clock of a whole file. A call
-- delivered more often counts once; versions of the current call are not lost.
with revised as (
    select *
    from revision
    where feed = 'calls'
),

calls as (
    select * from call
),

replaced as (
    select
        c.vendor,
        c.call_key,
        r.number,
        r.local_day as lost_day,
        c.local_day as later_day,
        r.file_key as lost_file,
        c.file_key as later_file,
        r.earliest,
        c.moment - r.earliest as shift,
        abs(c.moment - r.earliest) <= 50400000000 and (c.moment - r.earliest) % 900000000 = 0 as may_be_offset
    from revised as r
    inner join calls as c
        on r.vendor = c.vendor
        and r.key = c.vendor || ' / ' || c.call_id
    where r.number <> c.number
        and list_contains(string_split(r.columns, '|'), 'started_at')
        and (r.earliest - c.moment >= 60000000 or c.moment - r.earliest >= 60000000)
),

-- A file that mends the clock of another one moves its calls by the same whole quarters of an hour, up to fourteen hours, or by two such differences if the
-- summer time begins or ends. Other calls with the same ids differ by anything, unless their times are rounded: calls at 09:00, 09:15 and 09:30 always lie
-- whole quarters from those at 13:00, 13:15 and 13:30. So at least five of the times must have seconds, each at another place in its quarter.
mended as (
    select
        lost_file,
        later_file
    from replaced
    group by
        lost_file,
        later_file
    having count(distinct earliest % 900000000) filter (where may_be_offset and earliest % 60000000 <> 0) >= 5
        and count(*) filter (where may_be_offset) * 10 >= count(*) * 9
        and count(distinct shift) filter (where may_be_offset) <= 2
)

select
    replaced.vendor,
    replaced.call_key,
    replaced.number,
    replaced.lost_day,
    replaced.later_day,
    min(replaced.lost_file) as lost_file,
    min(replaced.later_file) as later_file
from replaced
left join mended
    on replaced.lost_file = mended.lost_file
    and replaced.later_file = mended.later_file
where mended.lost_file is null
    or not replaced.may_be_offset
group by
    replaced.vendor,
    replaced.call_key,
    replaced.later_day,
    replaced.number,
    replaced.lost_day
