-- From each stratum the first consents by turn, in the order in which they were given.
with consents as (
    select
        *,
        case when cast($by_source as boolean) then source else '' end as of_source
    from resting_consent
),

strata as (
    select * from sample_stratum
),

placed as (
    select
        s.stratum,
        s.drawn,
        c.*,
        row_number() over (partition by s.stratum order by c.turn, c.consent_id) as place
    from consents as c
    inner join strata as s
        on c.collector = s.collector
        and c.of_source = s.of_source
)

select
    consent_id,
    stratum,
    says_person,
    says_term,
    to_json(files) as files
from placed
where place <= drawn
order by
    given_earliest,
    consent_id
