-- Calls without a basis for which there is a consent to an unknown company.
select
    s.call_key,
    '*' as rule
from standing as s
inner join call_consent as c
    on s.call_key = c.call_key
inner join consent as r
    on c.consent_key = r.consent_key
where s.in_scope
    and s.is_protected
    and (
        s.objection_reason = 're-consent-unproven'
        or (s.basis = 'none' and s.contact in ('conversation', 'abandoned', 'unknown'))
        or (s.contact = 'voicemail' and (s.lacks_consent_for_messages or s.is_automatic_without_consent))
    )
    -- A consent that fails anyway still keeps the absence of a basis from being proven.
    and (
        c.standing = 'unproven'
        or (
            s.basis = 'none'
            and s.no_basis_grade = 'not-demonstrable'
            and (s.has_all_records or c.near_miss = 'consent-withdrawn')
        )
    )
    and c.entity_unknown
