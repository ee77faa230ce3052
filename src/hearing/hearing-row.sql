-- The state of each finding, and what was said about findings that are gone.
select
    vendor,
    call_id,
    rule,
    responsible,
    state,
    answer,
    late_answer,
    decision,
    decided_for,
    until,
    proposed,
    reply_by
from state_of_finding
union all
select
    vendor,
    call_id,
    rule,
    '' as responsible,
    'gone' as state,
    answer,
    '' as late_answer,
    decision,
    '' as decided_for,
    '' as until,
    '' as proposed,
    '' as reply_by
from gone_finding
order by
    vendor,
    call_id,
    rule
