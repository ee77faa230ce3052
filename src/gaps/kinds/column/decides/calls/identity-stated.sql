-- Conversations whose log does not say whether the caller named the company.
select
    call_key,
    '' as rule
from standing
where in_scope
    and is_protected
    and contact = 'conversation'
    and sender <> 'licensed-lottery'
    and identity_stated is null
