-- Strata of the conversations, and how many of their calls make each claim.
with divided as (
    select * from divided_call
)

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
    count(*) filter (where consent = 'yes') as says_consent
from divided
group by
    offered,
    kind,
    of_agent,
    of_time
