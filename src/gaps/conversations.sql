-- In-scope conversations of the period by call centre.
select
    vendor,
    count(*) as conversations
from standing
where in_scope
    and contact = 'conversation'
group by vendor
order by vendor
