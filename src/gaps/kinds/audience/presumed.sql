-- Calls of campaigns that do not say whom they call, to numbers whose owner is unknown: their protection is only presumed.
with findings as (
    select
        call_key,
        count(*) as findings
    from finding
    where grade <> 'proven'
    group by call_key
),

known as (
    select distinct call_key
    from call_party
)

select
    c.campaign,
    cast(s.vendor as varchar) as vendor,
    count(*) as calls,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
left join known as k
    on s.call_key = k.call_key
left join findings as f
    on s.call_key = f.call_key
where s.in_scope
    and s.is_protected
    and not s.protection_is_known
    and k.call_key is null
    and s.contact <> 'attempt'
    and c.campaign is not null
group by
    c.campaign,
    s.vendor
order by
    c.campaign,
    vendor
