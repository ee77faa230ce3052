-- Strata of the consents: by collector, and by source where the sample is large enough.
with consents as (
    select
        collector,
        case when cast($by_source as boolean) then source else '' end as of_source
    from resting_consent
)

select
    row_number() over (order by collector = 'client', collector, of_source) - 1 as stratum,
    collector,
    of_source,
    count(*) as calls
from consents
group by
    collector,
    of_source
