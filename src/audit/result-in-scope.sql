-- The rules' results for calls in scope, of senders that the rule binds, with the columns of the call that the engine needs. A separate step, so that no
-- call is joined to every rule that examines its contact.
select
    b.call_key,
    b.rule,
    b.grade,
    b.reason,
    case when s.contact = 'unknown' and s.somebody_spoke then 'spoken' else s.contact end as contact,
    s.direction,
    s.protection_is_known,
    s.local_day
from rule_result as b
inner join standing as s
    on b.call_key = s.call_key
left join rule_exempt as x
    on b.rule = x.rule
    and s.sender = x.sender
where s.in_scope
    and x.rule is null
