-- Calls without a basis for which there is a customer relation, but it is unknown whether anything was paid.
select
    s.call_key,
    '*' as rule
from standing as s
inner join call_relation as c
    on s.call_key = c.call_key
inner join relation as r
    on c.relation_key = r.relation_key
where s.in_scope
    and s.is_protected
    and (
        (s.basis = 'none' and s.contact in ('conversation', 'abandoned', 'unknown'))
        or (s.contact = 'voicemail' and (s.lacks_consent_for_messages or s.is_automatic_without_consent))
    )
    and c.standing = 'unproven'
    and c.payment_unknown
    and r.paid_amount is null
