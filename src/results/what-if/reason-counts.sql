-- How often each rule gives each reason, before and under the assumption.
with given as (
    select
        rule,
        reason_before as reason,
        1 as before,
        0 as now
    from compared_finding
    where change <> 'came'

    union all

    select
        rule,
        reason,
        0 as before,
        1 as now
    from compared_finding
    where change <> 'went'
)

select
    rule,
    reason,
    sum(before) as before,
    sum(now) as now
from given
group by all
order by all
