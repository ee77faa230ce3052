-- Findings by the responsible party, the call centre heard about them, period and rule, with their states.
-- A late reply is not an answer: it counts once a decision says so.
select
    responsible,
    party,
    period,
    rule,
    state,
    answer,
    case when state = 'withdrawn' then decided_for else '' end as withdrawn_for,
    late_answer <> '' as is_late,
    proposed <> '' as is_proposed,
    count(*) as findings
from state_of_finding
group by
    responsible,
    party,
    period,
    rule,
    state,
    answer,
    withdrawn_for,
    is_late,
    is_proposed
order by
    responsible,
    party,
    period,
    rule,
    state,
    answer,
    withdrawn_for,
    is_late,
    is_proposed
