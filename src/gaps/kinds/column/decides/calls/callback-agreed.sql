-- Conversations outside the permitted hours that an agreed call back could justify, where the law of its day lets one.
select
    s.call_key,
    f.rule
from standing as s
inner join finding as f
    on s.call_key = f.call_key
inner join rule as r
    on f.rule = r.rule
where s.in_scope
    and s.is_protected
    and s.contact = 'conversation'
    and s.callback_agreed is null
    and s.callback_excuses = 1
    and r.open_without = 'calls.callback_agreed'
    and f.grade = 'not-demonstrable'
