-- What the rules gave for calls in scope, with what the engine asks of the call: a step of its own, so that no call is laid beside all rules that look at its contact.
select
    b.call_key,
    b.rule,
    b.grade,
    b.reason,
    s.contact,
    s.direction,
    s.protection_is_known,
    s.local_day
from rule_result as b
inner join standing as s
    on b.call_key = s.call_key
where s.in_scope
