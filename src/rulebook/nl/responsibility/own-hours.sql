-- Who is responsible for a call outside the company's own hours: the vendor, if its contract binds it to them, else the client (rulebook, section 9).
select
    f.call_key,
    f.rule,
    case when v.own_hours_agreed then s.vendor else 'client' end as responsible,
    case when v.own_hours_agreed then 'contract-duty' else 'own-norm' end as cause
from rule_hit as f
inner join standing as s
    on f.call_key = s.call_key
inner join vendor as v
    on s.vendor = v.vendor
where f.responsibility = 'own-hours'
