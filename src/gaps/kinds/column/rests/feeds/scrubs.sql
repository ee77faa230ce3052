-- Calls of the years of the register.
select call_key
from standing
where in_scope
    and regime = 'register'
