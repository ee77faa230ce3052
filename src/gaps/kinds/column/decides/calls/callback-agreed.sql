-- Conversations outside the permitted hours that an agreed call back could justify, under the law before 15 October 2024.
select
    s.call_key,
    f.rule
from standing as s
inner join finding as f
    on s.call_key = f.call_key
where s.in_scope
    and s.is_protected
    and s.contact = 'conversation'
    and s.callback_agreed is null
    and s.local_date < date '2024-10-15'
    and f.rule in ('outside-calling-hours', 'outside-own-hours')
    and f.grade = 'not-demonstrable'
