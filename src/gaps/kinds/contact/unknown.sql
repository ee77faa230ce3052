-- Outbound calls of the period whose log does not tell whether anybody was reached, by call centre and file; apart where it records something that was said.
select
    c.vendor,
    coalesce(c.optout_offered, c.optout_requested, c.identity_stated, c.callback_agreed) is not null as was_spoken,
    c.file_key,
    count(*) as rows
from period_call as c
inner join source_file as f
    on c.file_key = f.file_key
where c.direction <> 'inbound'
    and c.connected is null
    and c.connected_at is null
    and c.talk_seconds is null
    and c.result is null
    and c.local_day >= cast($from_day as integer)
    and c.local_day <= cast($to_day as integer)
group by
    c.vendor,
    was_spoken,
    c.file_key,
    f.path
order by
    c.vendor,
    was_spoken desc,
    f.path
