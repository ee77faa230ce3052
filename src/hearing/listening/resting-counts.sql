-- Calls that rest on an unreliable column, by call centre and question, and the findings of each rule that rest on it; rows of calls have no rule.
with claims as (
    select * from read_parquet(cast($claims as varchar))
),

findings as (
    select * from read_parquet(cast($findings as varchar))
),

resting as (
    select * from resting_rule
)

select
    vendor,
    question,
    '' as rule,
    count(*) as calls
from claims
group by
    vendor,
    question
union all
select
    f.vendor,
    r.question,
    f.rule,
    count(*) as calls
from findings as f
inner join resting as r
    on f.vendor = r.vendor
    and f.rule = r.rule
group by
    f.vendor,
    r.question,
    f.rule
order by
    vendor,
    question,
    rule
