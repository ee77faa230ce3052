-- Conversations whose log does not say whether the caller named the company, of senders that must.
select
    s.call_key,
    cast(d.rule as varchar) as rule
from standing as s
inner join rule as d
    on d.open_without = 'calls.identity_stated'
left join rule_exempt as x
    on d.rule = x.rule
    and s.sender = x.sender
where s.in_scope
    and s.is_protected
    and s.contact = 'conversation'
    and s.identity_stated is null
    and x.rule is null
