-- Texts of the evidence that stand at the consents of many people.
with consents as (
    select
        evidence,
        file_key,
        coalesce(cast(number as varchar), 'person ' || cast(person_key as varchar)) as giver
    from consent
    where evidence is not null
),

shared as (
    select evidence
    from consents
    group by evidence
    having count(distinct giver) > cast($most as integer)
)

select
    c.evidence,
    c.file_key,
    count(*) as consents
from consents as c
inner join shared as s
    on c.evidence = s.evidence
group by
    c.evidence,
    c.file_key
order by
    c.evidence,
    c.file_key
