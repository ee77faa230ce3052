-- Conversations of known duration of each call centre, and how many lasted a multiple of ten seconds.
select
    s.vendor,
    count(*) as conversations,
    count(*) filter (where c.talk_seconds % 10 = 0) as round_ones
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and s.contact = 'conversation'
    and c.talk_seconds is not null
group by s.vendor
