-- Days of campaigns on which at least 100 of their calls were picked up, and how many of these no agent came to. Calls without a campaign count together.
select
    vendor,
    coalesce(campaign, '') as campaign,
    local_day,
    count(*) as picked_up,
    count(*) filter (where contact = 'abandoned') as abandoned
from call_scope
where is_judged
    and in_scope
    and contact in ('conversation', 'abandoned')
group by
    vendor,
    coalesce(campaign, ''),
    local_day
having count(*) >= 100
