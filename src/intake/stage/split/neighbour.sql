-- Which files tell of the same split calls.
with holders as (
    select
        delivered_unit.unit,
        delivered_unit.delivery,
        split_tie.fingerprint,
        split_tie.tie
    from staged_tie
    inner join delivered_unit
        on staged_tie.unit = delivered_unit.unit
    inner join split_tie
        on
            delivered_unit.fingerprint = split_tie.fingerprint
            and staged_tie.tie = split_tie.tie
)

select distinct
    one.unit,
    other.unit as neighbour,
    other.delivery
from holders as one
inner join holders as other
    on
        one.fingerprint = other.fingerprint
        and one.tie = other.tie
        and one.unit <> other.unit
order by one.unit, other.delivery
