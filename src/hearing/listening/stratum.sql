-- Strata with their calls, how many of these make each claim, and how many are drawn: at least three where there are as many; the rest of the sample in proportion
-- to the remaining calls, by largest remainder.
with divided as (
    select * from divided_call
),

strata as (
    select
        row_number() over (order by offered, kind, of_agent, of_time) - 1 as stratum,
        offered,
        kind,
        of_agent,
        of_time,
        count(*) as calls,
        count(*) filter (where offered = 'yes') as says_offered,
        count(*) filter (where offered = 'no') as says_not_offered,
        count(*) filter (where identity = 'yes') as says_identity,
        count(*) filter (where identity = 'no') as says_no_identity,
        count(*) filter (where asked = 'yes') as says_asked,
        count(*) filter (where asked = 'no') as says_not_asked,
        count(*) filter (where consent = 'yes') as says_consent,
        least(count(*), 3) as least
    from divided
    group by
        offered,
        kind,
        of_agent,
        of_time
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
    stratum,
    offered,
    kind,
    of_agent,
    of_time,
    cast(calls as bigint) as calls,
    says_offered,
    says_not_offered,
    says_identity,
    says_no_identity,
    says_asked,
    says_not_asked,
    says_consent,
    cast(least + share + case when place <= still_to_share then 1 else 0 end as bigint) as drawn
from placed
order by stratum
