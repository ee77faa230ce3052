select
    call_key,
    case
        when may_have_record_for_messages then 'possible'
        when has_unproven_record_for_messages or may_have_published_number then 'not-demonstrable'
        when has_all_records_for_messages then 'proven'
        else 'not-demonstrable'
    end as grade,
    '' as reason
from standing
where is_automatic_without_consent
