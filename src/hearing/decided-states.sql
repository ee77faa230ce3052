-- The current states of the findings that a decision is about, most frequent first.
select
    state,
    count(*) as findings
from state_of_finding
where rule = cast($rule as varchar)
    and case
        when cast($call_id as varchar) <> '' then vendor = cast($vendor as varchar) and call_id = cast($call_id as varchar)
        else party = cast($vendor as varchar) and cast($cause as varchar) in ('', cause)
    end
group by state
order by
    findings desc,
    state
