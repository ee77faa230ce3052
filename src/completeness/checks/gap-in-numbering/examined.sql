-- Numbers of calls whose ids increase with time.
with series as (
    select
        vendor,
        prefix,
        max(found) as found
    from measured
    group by
        vendor,
        prefix
)

select
    vendor,
    cast(sum(found) as bigint) as examined
from series
group by vendor
