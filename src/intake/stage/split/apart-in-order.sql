-- Pairs of files that describe the same calls and cannot be joined, the second file in the order of the deliveries.
with pairs as (
    select * from apart_unit
),

deliveries as (
    select * from delivered_unit
)

select
    pairs.unit,
    pairs.other_unit,
    pairs.ids
from pairs
inner join deliveries
    on pairs.other_unit = deliveries.unit
order by pairs.unit, deliveries.delivery
