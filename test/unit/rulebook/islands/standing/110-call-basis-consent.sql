-- Nobody needs consent on the Islands.
select
    call_key,
    false as request_covers_call,
    false as request_may_cover_call,
    false as has_unproven_request,
    false as may_have_consent,
    false as has_unproven_consent,
    false as has_doubtful_consent,
    cast(null as bigint) as last_re_consent_given,
    cast(null as bigint) as consent_key,
    cast(null as varchar) as consent_collector_vendor,
    false as is_clean,
    false as consent_is_not_linked,
    false as consent_is_without_proof,
    cast(null as varchar) as consent_proof_failure,
    false as consent_is_not_verified,
    false as consent_is_from_own_call,
    false as consent_is_not_specific,
    false as consent_is_late_first_call,
    false as is_late_beyond_doubt
from judged_call
where false
