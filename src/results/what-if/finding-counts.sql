-- How many findings of each rule each call centre has, before and under the assumption, by what happened to them.
select
    vendor,
    rule,
    change,
    count(*) as findings
from compared_finding
group by all
order by all
