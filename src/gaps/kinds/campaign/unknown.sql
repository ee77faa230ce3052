-- Campaigns of the period's calls that are missing from the configuration, by call centre: all their calls.
select
    c.campaign,
    c.vendor,
    count(*) as rows
from period_call as c
left join campaign as g
    on c.campaign = g.campaign
where c.campaign is not null
    and g.campaign is null
    and c.local_day >= cast($from_day as integer)
    and c.local_day <= cast($to_day as integer)
group by all
order by
    c.campaign,
    c.vendor
