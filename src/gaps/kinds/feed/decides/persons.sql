-- Calls to a number that counts as a consumer's, because no legal form of anybody behind it is known.
select
    call_key,
    '*' as rule
from standing
where in_scope
    and is_protected
    and not protection_is_known
    and contact <> 'attempt'
