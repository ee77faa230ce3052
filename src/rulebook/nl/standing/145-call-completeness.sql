-- Judged calls of days for which the client states that its consents are all there are; and whether, where a relation could be a basis, its relations are
-- (rulebook, section 6, complete). Under the strict opt-in a relation is a basis only for some senders and purposes; for a recorded message it is in every
-- regime.
select
    c.call_key,
    (
        d.has_all_relations
        or (
            c.regime = 'opt-in-strict'
            and not (c.sender in ('publisher', 'licensed-lottery') and c.purpose = 'commercial')
            and not (c.sender = 'charity' and c.purpose in ('charitable', 'ideal'))
        )
    ) as has_all_records,
    d.has_all_relations as has_all_records_for_messages
from judged_call as c
inner join stated_day as d
    on c.local_day = d.day
where d.has_all_consents
