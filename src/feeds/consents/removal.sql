-- A consent counts until the last event known about it.
select
    *,
    number as subject_number,
    person_id as subject_person,
    given_at_earliest as begins_at,
    greatest(given_at_latest, withdrawn_at_latest, verified_at_latest, cast(expires_on as bigint) * 86400000000 + 43200000000) as ends_at
from staged_consents
