-- Violations in the results of a period, with the last day on which each can be fined.
select
    vendor,
    call_id,
    strftime(
        cast(timezone(cast($time_zone as varchar), cast(moment as timestamptz)) as date) + to_months(cast($limitation_months as integer)),
        '%Y-%m-%d'
    ) as until,
    strftime(cast(timezone(cast($time_zone as varchar), cast(moment as timestamptz)) as date), '%Y-%m-%d') as day
from read_parquet(cast($path as varchar))
where verdict = 'violation'
