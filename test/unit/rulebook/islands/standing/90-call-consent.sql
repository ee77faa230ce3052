-- Nobody needs consent on the Islands.
select
    call_key,
    consent_key,
    false as is_request,
    cast(null as bigint) as given_earliest,
    'valid' as standing,
    cast(null as varchar) as near_miss,
    false as form_unknown,
    false as entity_unknown,
    false as purpose_unknown,
    false as product_unknown,
    false as withdrawal_unknown,
    false as expiry_unknown,
    false as is_re_consent,
    false as may_be_re_consent,
    false as is_not_linked,
    false as is_without_proof,
    false as is_not_verified,
    false as is_from_own_call,
    false as is_not_specific,
    false as is_past_six_months
from consent_pair
where false
