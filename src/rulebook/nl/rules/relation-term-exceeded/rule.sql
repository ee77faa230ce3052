select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where basis = 'relation'
    and relation_is_past_term
