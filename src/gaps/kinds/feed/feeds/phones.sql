-- Calls behind whose number nobody is known.
select
    call_key,
    '*' as rule
from standing
where in_scope
    and is_protected
    and person_count = 0
    and contact <> 'attempt'
