-- Conversations without an opt-out offer that may or may not have been long enough for one.
select
    s.call_key,
    cast(d.rule as varchar) as rule
from standing as s
inner join rule as d
    on d.open_without = 'calls.talk_seconds'
where s.in_scope
    and s.is_protected
    and s.contact = 'conversation'
    and not coalesce(s.optout_offered, true)
    and s.talk_seconds is null
