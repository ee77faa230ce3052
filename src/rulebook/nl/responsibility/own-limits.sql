-- Who is responsible for a dial beyond the company's own contact limits: the vendor, if all dials that count are its own and its contract binds it to the limits,
-- else the client (rulebook, section 9).
select
    f.call_key,
    f.rule,
    case when v.own_limits_agreed and s.own_limit_is_all_own then s.vendor else 'client' end as responsible,
    case when v.own_limits_agreed and s.own_limit_is_all_own then 'contract-duty' else 'own-norm' end as cause
from rule_hit as f
inner join standing as s
    on f.call_key = s.call_key
inner join vendor as v
    on s.vendor = v.vendor
where f.responsibility = 'own-limits'
