-- Calls without a basis, or after an objection, for which there is a consent of which nobody could read when it expires.
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
    and c.standing = 'unproven'
    and r.expires_day <= -1000000
