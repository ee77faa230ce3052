-- How many calls of each finished period are loaded.
select
    p.place,
    count(*) as calls
from finished_period as p
inner join call as c
    on c.local_day >= p.from_day
    and c.local_day <= p.to_day
group by p.place
