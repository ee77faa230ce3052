-- Calls of the years of the register.
select
    call_key,
    '*' as rule
from standing
where in_scope
    and is_protected
    and regime = 'register'
    and contact <> 'attempt'
