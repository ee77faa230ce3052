-- Calls of the years of the register.
select
    s.call_key,
    '*' as rule
from standing as s
inner join regime as r
    on s.regime = r.regime
where s.in_scope
    and s.is_protected
    and r.uses_register
    and s.contact <> 'attempt'
