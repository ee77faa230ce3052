-- Loaded hand-overs of stops, from any time, for each call centre that has any. For a call centre without any, it is unknown whether an objection was
-- passed on to it.
select
    vendor,
    count(*) as stops
from handover
where kind = 'suppress'
group by vendor
order by vendor
