-- The first day from which on the logs of all vendors are loaded, but for vendors whose logs reach back to their first contract:
-- from then on nothing that was said is missing (rulebook, section 7, first-call-after-six-months).
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

)

select
    max(
        case
            when coalesce(c.first_call_day <= p.first_contract_day, false) then -1000000
            else coalesce(c.first_call_day, 10000000)
        end
    ) as reach_day
from vendor as v
left join first_calls as c
    on v.vendor = c.vendor
left join first_contracts as p
    on v.vendor = p.vendor
