-- Calls to somebody without a legal form on record: their protection is only presumed.
with known as (
    select distinct call_key
    from call_party
)

select
    s.call_key,
    '*' as rule
from standing as s
inner join known as k
    on s.call_key = k.call_key
where s.in_scope
    and s.is_protected
    and not s.protection_is_known
    and s.contact <> 'attempt'
