select
    call_key,
    case
        when has_possibly_valid_record or may_have_relation_but_for_abolition then 'possible'
        else 'proven'
    end as grade,
    '' as reason
from standing
where is_automatic_without_consent
