-- Commercial calls for the call centre's default entity, with an unknown product.
select s.call_key
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and c.campaign is null
