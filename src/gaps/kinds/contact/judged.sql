-- The judged ones of these calls, and their findings.
with findings as (
    select
        call_key,
        count(*) as findings
    from finding
    group by call_key
)

select
    cast(s.vendor as varchar) as vendor,
    coalesce(c.optout_offered, c.optout_requested, c.identity_stated, c.callback_agreed) is not null as was_spoken,
    count(*) as calls,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
left join findings as f
    on s.call_key = f.call_key
where s.in_scope
    and c.connected is null
    and c.connected_at is null
    and c.talk_seconds is null
    and c.result is null
group by
    s.vendor,
    was_spoken
order by
    vendor,
    was_spoken
