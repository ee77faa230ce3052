-- How many of each stratum are drawn: at least three where there are as many; the rest of the sample in proportion to what is left, by largest remainder.
with strata as (
    select
        *,
        least(calls, 3) as least
    from counted_stratum
),

totals as (
    select
        sum(calls - least) as left_over,
        greatest(least(sum(calls), cast($size as bigint)) - sum(least), 0) as to_share
    from strata
),

shares as (
    select
        s.*,
        case when t.left_over = 0 then 0 else (t.to_share * (s.calls - s.least)) // t.left_over end as share,
        case when t.left_over = 0 then 0 else (t.to_share * (s.calls - s.least)) % t.left_over end as remainder
    from strata as s
    cross join totals as t
),

placed as (
    select
        *,
        row_number() over (order by remainder desc, stratum) as place,
        (select to_share from totals) - sum(share) over () as still_to_share
    from shares
)

select
    * exclude (least, share, remainder, place, still_to_share),
    cast(least + share + case when place <= still_to_share then 1 else 0 end as bigint) as drawn
from placed
order by stratum
