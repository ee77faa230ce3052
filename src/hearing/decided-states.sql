-- The findings that a decision is about, by state, most frequent first, and whether their calls count for the contract penalty.
select
    state,
    responsible,
    grade = 'proven' and level in ('statute', 'code', 'policy', 'privacy', 'contract') as is_penalised,
    count(*) as findings
from state_of_finding
where rule = cast($rule as varchar)
    and case
        when cast($is_group as boolean)
            then party = cast($vendor as varchar) and cast($cause as varchar) in ('', cause)
        else (vendor, call_id) in (select (vendor, call_id) from decided_call)
    end
group by
    state,
    responsible,
    is_penalised
order by
    findings desc,
    state,
    responsible,
    is_penalised
