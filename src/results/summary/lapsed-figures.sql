-- Findings that an earlier delivery held, by what became of them.
select
    vendor,
    state,
    count(*) as findings
from lapsed_finding
group by all
order by all
