-- Calls without a basis: one of these records could be it.
select
    call_key,
    '*' as rule
from standing
where in_scope
    and is_protected
    and basis = 'none'
    and contact <> 'attempt'
