-- The findings that call centres are heard about, by the last day of their term; empty if they have none yet.
select
    party,
    reply_by,
    count(*) as findings
from state_of_finding
where cast($rule as varchar) in ('', rule)
group by
    party,
    reply_by
order by
    party,
    reply_by
