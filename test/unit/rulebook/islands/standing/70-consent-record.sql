-- Nobody needs consent on the Islands.
select
    consent_key,
    kind,
    number,
    person_key,
    scope_key,
    purpose,
    given_earliest,
    given_latest,
    given_day,
    expires_day,
    withdrawn_earliest,
    withdrawn_latest,
    verified_latest,
    collected_in_call,
    cast(null as varchar) as collector_vendor,
    false as is_by_consumer,
    false as is_not_specific,
    false as is_from_own_call,
    cast(null as integer) as last_first_call_day,
    term_stated,
    cast(null as integer) as first_call_until
from consent
where false
