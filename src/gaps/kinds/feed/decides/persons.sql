-- Calls to a number that counts as a consumer's, because no owner with a known legal form is on record.
select
    call_key,
    '*' as rule
from standing
where in_scope
    and is_protected
    and not protection_is_known
    and contact <> 'attempt'
