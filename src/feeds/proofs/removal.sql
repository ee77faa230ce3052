-- A proof is about whoever gave the consent that it proves, and serves as long as the consent does (`removal.sql` of consents).
with proven as (
    select
        consent_id,
        number,
        person_id,
        given_at_earliest,
        greatest(given_at_latest, withdrawn_at_latest, verified_at_latest, cast(expires_on as bigint) * 86400000000 + 43200000000) as ends_at
    from staged_consents
)

select
    p.*,
    coalesce(c.number, p.number) as subject_number,
    p.number as other_number,
    c.person_id as subject_person,
    coalesce(c.given_at_earliest, p.made_at_earliest) as begins_at,
    c.ends_at
from staged_proofs as p
left join proven as c
    on p.consent_id = c.consent_id
