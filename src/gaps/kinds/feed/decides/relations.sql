-- Calls without a basis, if a customer relation could be one.
select
    s.call_key,
    '*' as rule
from standing as s
left join barred_relation as b
    on s.regime = b.regime
    and s.sender = b.sender
where s.in_scope
    and s.is_protected
    and s.basis = 'none'
    and s.contact <> 'attempt'
    and b.regime is null
