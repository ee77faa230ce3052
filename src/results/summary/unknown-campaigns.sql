-- Campaigns that calls of the period name and the configuration does not have: such a call has no product and no brand.
select
    c.vendor,
    c.campaign,
    count(*) as calls
from standing as s
inner join call as c
    on s.call_key = c.call_key
left join campaign as g
    on c.campaign = g.campaign
where c.campaign is not null
    and g.campaign is null
group by all
order by all
