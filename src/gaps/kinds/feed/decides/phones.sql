-- Calls to a number whose owner is unknown.
with known as (
    select distinct call_key
    from call_party
)

select
    s.call_key,
    '*' as rule
from standing as s
left join known as k
    on s.call_key = k.call_key
where s.in_scope
    and s.is_protected
    and k.call_key is null
    and s.contact <> 'attempt'
