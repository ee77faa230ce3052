-- Calls without a basis, if a customer relation could be one.
select
    call_key,
    '*' as rule
from standing
where in_scope
    and is_protected
    and basis = 'none'
    and contact <> 'attempt'
    and (regime <> 'opt-in-strict' or sender <> 'regular')
