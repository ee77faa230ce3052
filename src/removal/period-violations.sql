-- Violations in the results of a period that can still be fined on a day, each with the last day on which it can be.
with violations as (
    select
        vendor,
        call_id,
        cast(timezone(cast($time_zone as varchar), cast(moment as timestamptz)) as date) as day
    from read_parquet(cast($path as varchar))
    where verdict = 'violation'
),

terms as (
    select
        vendor,
        call_id,
        strftime(day + to_months(cast($limitation_months as integer)), '%Y-%m-%d') as until,
        strftime(day, '%Y-%m-%d') as day
    from violations
)

select
    vendor,
    call_id,
    until,
    day
from terms
where until >= cast($as_of as varchar)
