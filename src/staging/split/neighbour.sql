-- Files that describe the same split calls.
with holders as (
    select
        delivered_unit.unit,
        delivered_unit.delivery,
        split_tie.log_key,
        split_tie.tie
    from staged_tie
    inner join delivered_unit
        on staged_tie.unit = delivered_unit.unit
    inner join split_tie
        on
            delivered_unit.log_key = split_tie.log_key
            and staged_tie.tie = split_tie.tie
)

select distinct
    one.unit,
    other.unit as neighbour,
    other.delivery
from holders as one
inner join holders as other
    on
        one.log_key = other.log_key
        and one.tie = other.tie
        and one.unit <> other.unit
order by one.unit, other.delivery
