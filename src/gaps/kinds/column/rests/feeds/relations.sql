-- Calls for which a customer relation was examined; no rule asks for one on an attempt.
select c.call_key
from call_relation as c
inner join standing as s
    on c.call_key = s.call_key
where s.contact <> 'attempt'
