-- The first day on which each vendor had a contract, and the first day of its loaded calls: no log shows earlier conversations
-- (rulebook, section 7, first-call-after-six-months). A vendor without known contracts may have called on any day.
with first_calls as (
    select
        vendor,
        min(local_day) as first_call_day
    from call
    group by vendor
),

first_contracts as (
    select
        vendor,
        min(from_day) as first_contract_day
    from vendor_contract
    group by vendor
),

spans as (
    select
        vendor,
        from_day,
        to_day
    from vendor_contract

    union all

    select
        vendor,
        -1000000 as from_day,
        10000000 as to_day
    from vendor
    where not has_contracts
)

select
    1 as one,
    s.vendor,
    s.from_day,
    s.to_day,
    coalesce(p.first_contract_day, -1000000) as first_contract_day,
    coalesce(c.first_call_day, 10000000) as first_call_day
from spans as s
left join first_calls as c
    on s.vendor = c.vendor
left join first_contracts as p
    on s.vendor = p.vendor
