-- Calls without a basis that sell nothing, for which there is a consent of a file that does not say what it is for: it counts as one to be sold something.
select
    s.call_key,
    '*' as rule
from standing as s
inner join call_consent as c
    on s.call_key = c.call_key
inner join consent as r
    on c.consent_key = r.consent_key
inner join column_account as k
    on r.file_key = k.file_key
where s.in_scope
    and s.is_protected
    and (
        s.objection_reason = 're-consent-unproven'
        or (s.basis = 'none' and s.contact in ('conversation', 'abandoned', 'unknown'))
        or (s.contact = 'voicemail' and (s.lacks_consent_for_messages or s.is_automatic_without_consent))
    )
    and c.near_miss = 'consent-other-purpose'
    and k.column_name = 'purpose'
    and k.known = 0
