-- Campaigns of the judged calls, those with most calls first: their calls in scope, and the findings that are not proven.
with findings as (
    select
        call_key,
        count(*) as findings
    from finding
    where grade <> 'proven'
    group by call_key
)

select
    c.campaign,
    case when count(distinct s.vendor) = 1 then cast(min(s.vendor) as varchar) else '' end as vendor,
    count(*) as calls,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
left join findings as f
    on s.call_key = f.call_key
where c.campaign is not null
group by c.campaign
order by
    calls desc,
    c.campaign
limit cast($most as integer)
