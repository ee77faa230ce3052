-- Ids of calls in two files of one call centre and format whose rows cannot be joined, because their clocks are declared differently or their times
-- are written differently.
with identified as (
    select distinct
        delivered_unit.unit,
        delivered_unit.system_key,
        delivered_unit.log_key,
        staged_tie.id,
        staged_tie.tie
    from staged_tie
    inner join delivered_unit
        on staged_tie.unit = delivered_unit.unit
),

divided as (
    select
        system_key,
        id
    from identified
    group by system_key, id
    having min(log_key) <> max(log_key)
        or min(tie) <> max(tie)
),

parts as (
    select identified.*
    from identified
    inner join divided
        on
            identified.system_key = divided.system_key
            and identified.id = divided.id
)

select
    one.unit,
    other.unit as other_unit,
    cast(count(distinct one.id) as integer) as ids
from parts as one
inner join parts as other
    on
        one.system_key = other.system_key
        and one.id = other.id
        and one.unit <> other.unit
        and (one.log_key <> other.log_key or one.tie <> other.tie)
group by one.unit, other.unit
