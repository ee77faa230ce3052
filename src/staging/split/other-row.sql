-- The legs of a file's split calls that it lacks: for each, the row in the last delivery before it, else in the first after it.
-- Row numbers are shifted by the number of deliveries between, so that rows of earlier files precede its own and rows of later files follow.
with own as (
    select
        tie,
        leg
    from shared_tie
    where unit = cast($unit as integer)
),

here as (
    select delivery
    from delivered_unit
    where unit = cast($unit as integer)
),

offered as (
    select
        shared_tie.unit,
        shared_tie.source_row,
        shared_tie.leg,
        delivered_unit.delivery - here.delivery as distance
    from shared_tie
    inner join delivered_unit
        on shared_tie.unit = delivered_unit.unit
    cross join here
    where shared_tie.tie in (select own.tie from own)
        and shared_tie.leg not in (select own.leg from own)
),

ranked as (
    select
        *,
        rank() over (partition by leg order by distance > 0, abs(distance)) as turn
    from offered
),

chosen as (
    select distinct
        unit,
        source_row,
        distance
    from ranked
    where turn = 1
)

select
    shared_row.* replace (shared_row.source_row + chosen.distance * cast($rows_per_file as bigint) as source_row),
    shared_row.source_row as row_in_file
from shared_row
inner join chosen
    on
        shared_row.unit = chosen.unit
        and shared_row.source_row = chosen.source_row
