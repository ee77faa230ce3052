-- Findings that meet every condition given, with their state; those that wait for a decision first. An empty text sets no condition.
select
    place,
    vendor,
    call_id,
    rule,
    cause,
    responsible,
    party,
    state,
    answer,
    late_answer,
    decision,
    decided_for,
    until,
    proposed,
    reply_by,
    count(*) over () as total
from state_of_finding
where (cast($party as varchar) = '' or party = cast($party as varchar))
    and (cast($vendor as varchar) = '' or vendor = cast($vendor as varchar))
    and (cast($call_id as varchar) = '' or call_id = cast($call_id as varchar))
    and (cast($rule as varchar) = '' or rule = cast($rule as varchar))
    and (cast($cause as varchar) = '' or cause = cast($cause as varchar))
    and (cast($state as varchar) = '' or state = cast($state as varchar))
order by
    case state when 'disputed' then 1 when 'more-asked' then 2 else 3 end,
    late_answer <> '' desc,
    vendor,
    call_id,
    rule
limit cast($most as bigint) offset cast($skipped as bigint)
