-- Calls of the years of the register.
select s.call_key
from standing as s
inner join regime as r
    on s.regime = r.regime
where s.in_scope
    and r.uses_register
