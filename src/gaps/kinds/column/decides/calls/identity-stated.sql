-- Conversations of which the log does not tell whether the caller said who had them call.
select
    call_key,
    '' as rule
from standing
where in_scope
    and is_protected
    and contact = 'conversation'
    and sender <> 'licensed-lottery'
    and identity_stated is null
