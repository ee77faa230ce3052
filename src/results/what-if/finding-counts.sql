-- How many findings of each rule each call centre has, before and under the assumption, by what happened to them.
with findings as (
    select * from assumed_finding
)

select
    vendor,
    rule,
    change,
    count(*) as findings
from findings
group by
    vendor,
    rule,
    change
order by
    vendor,
    rule,
    change
