-- Hand-overs of stops that are loaded, of any time, for each call centre that has some: without any, nothing tells whether an objection was passed on to it.
select
    vendor,
    count(*) as stops
from handover
where kind = 'suppress'
group by vendor
order by vendor
