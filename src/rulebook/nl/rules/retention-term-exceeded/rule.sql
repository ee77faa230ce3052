select
    call_key,
    case when has_unproven_record or may_have_published_number then 'not-demonstrable' else 'proven' end as grade,
    '' as reason
from standing
where basis = 'relation'
    and relation_is_past_own_term
