-- Calls that are made for the call centre's entity, for trade, with a product that is not known.
select s.call_key
from standing as s
inner join call as c
    on s.call_key = c.call_key
where s.in_scope
    and c.campaign is null
