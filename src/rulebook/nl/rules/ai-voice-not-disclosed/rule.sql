select
    call_key,
    'possible' as grade,
    '' as reason
from standing
where is_undisclosed_ai_voice
