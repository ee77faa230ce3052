-- Pairs of files that describe the same calls and cannot be joined, the second file in the order of the deliveries.
select
    pairs.unit,
    pairs.other_unit,
    pairs.ids
from apart_unit as pairs
inner join delivered_unit as deliveries
    on pairs.other_unit = deliveries.unit
order by pairs.unit, deliveries.delivery
