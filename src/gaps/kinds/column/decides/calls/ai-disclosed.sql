-- Calls of an AI voice whose log does not say whether it said that it is one.
select
    call_key,
    '' as rule
from standing
where in_scope
    and contact <> 'attempt'
    and is_untold_ai_voice
