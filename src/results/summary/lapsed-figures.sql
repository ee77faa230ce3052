-- Findings that only an earlier delivery gave, by what happened to them.
select
    vendor,
    state,
    count(*) as findings
from lapsed_finding
group by all
order by all
