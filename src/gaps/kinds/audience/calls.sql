-- The calls of a campaign to numbers whose protection is only presumed.
select
    s.call_key,
    '*' as rule
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
left join call_party as k
    on s.call_key = k.call_key
where c.campaign = cast($campaign as varchar)
    and s.is_protected
    and not s.protection_is_known
    and k.call_key is null
