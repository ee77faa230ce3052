-- Times, numbers and agents for which a file has one row, and another file of its source several.
with made as (
    select
        unit,
        fingerprint
    from unit_with_made_ids
),

tied as (
    select distinct
        made.fingerprint,
        staged_tie.tie
    from staged_tie
    inner join made
        on staged_tie.unit = made.unit
),

own as (
    select
        staged_tie.unit,
        staged_tie.tie
    from staged_tie
    inner join made
        on staged_tie.unit = made.unit
),

delivered as (
    select distinct
        made.unit,
        made.fingerprint,
        tie_number(substr(delivered_calls.call_id, 5, 32)) as tie
    from delivered_calls
    inner join made
        on delivered_calls.unit = made.unit
    where made.fingerprint in (select tied.fingerprint from tied)
)

select
    delivered.unit,
    delivered.tie
from delivered
inner join tied
    on
        delivered.fingerprint = tied.fingerprint
        and delivered.tie = tied.tie
left join own
    on
        delivered.unit = own.unit
        and delivered.tie = own.tie
where own.tie is null
order by delivered.unit, delivered.tie
