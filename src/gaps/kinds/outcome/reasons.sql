-- The reasons of each outcome with most calls.
with counted as (
    select
        place,
        rule,
        reason,
        count(distinct call_key) as calls
    from outcome_finding
    group by all
),

ranked as (
    select
        *,
        row_number() over (partition by place order by calls desc, rule, reason) as turn
    from counted
)

select
    place,
    rule,
    reason,
    calls
from ranked
where turn <= cast($most as integer)
order by
    place,
    turn
