-- Who is responsible for a consent that proves little: the vendor that collected it, else the client (rulebook, section 9).
select
    f.call_key,
    f.rule,
    coalesce(s.consent_collector_vendor, 'client') as responsible,
    f.cause
from rule_hit as f
inner join standing as s
    on f.call_key = s.call_key
where f.responsibility = 'collector'
