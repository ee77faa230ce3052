-- Findings of earlier periods that the call centre heard about them replied to, each as it was when the first reply was matched with it.
select
    row_number() over (order by vendor, call_id, rule, period) as finding_key,
    vendor,
    call_id,
    rule,
    period,
    arg_min(from_vendor, seq) as party,
    arg_min(responsible, seq) as responsible,
    arg_min(cause, seq) as cause,
    arg_min(level, seq) as level,
    arg_min(grade, seq) as grade,
    '' as campaign
from register_reply
where period < cast($period as varchar)
    and from_vendor = heard_party(responsible, vendor)
group by
    vendor,
    call_id,
    rule,
    period
