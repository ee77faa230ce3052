-- Judged calls of the period by call centre, and its in-scope conversations.
select
    vendor,
    count(*) filter (where in_scope and contact = 'conversation') as conversations,
    count(*) as calls
from standing
group by vendor
order by vendor
