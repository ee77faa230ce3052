-- Who is called: one row per judged call with parties, that is, with at least one person (whom its log names, or else the owners of the number). The
-- row says whether the call is protected, whether that is known, and what its parties allow (rulebook, section 4; rules identity-not-stated,
-- automatic-call-without-consent and published number).
with counted as (
    select
        call_key,
        cast(sum(is_person) as integer) as person_count,
        cast(sum(is_owner) as integer) as owner_count,
        cast(sum(case when is_person = 1 and is_owner = 1 then 1 else 0 end) as integer) as person_and_owner_count,
        cast(sum(case when is_person = 1 and has_company_form = 1 and has_other_form = 0 then 1 else 0 end) as integer) as company_person_count,
        cast(sum(case when is_owner = 1 and has_company_form = 1 and has_other_form = 0 then 1 else 0 end) as integer) as company_owner_count,
        cast(sum(case when is_person = 1 and has_business_form = 1 then 1 else 0 end) as integer) as business_person_count,
        cast(sum(case when is_person = 1 and is_owner = 1 and has_business_form = 1 then 1 else 0 end) as integer) as business_owner_count,
        cast(sum(case when is_person = 1 and is_published = 1 and has_business_form = 1 then 1 else 0 end) as integer) as published_count,
        max(case when is_person = 1 and is_published = 1 and has_business_form = 0 and has_natural_form = 0 then 1 else 0 end) as may_be_published,
        cast(sum(case when is_person = 1 and (has_business_form = 1 or has_natural_form = 1) then 1 else 0 end) as integer) as known_person_count,
        max(case when is_person = 1 and has_natural_form = 1 then 1 else 0 end) as has_natural_person,
        max(has_protected_form) as has_protected_party
    from call_party
    group by call_key
)

select
    call_key,
    person_count,
    owner_count,
    not (
        company_person_count = person_count
        and (owner_count = 0 or (person_and_owner_count > 0 and company_owner_count = owner_count))
    ) as is_protected,
    has_protected_party = 1 as protection_is_known,
    published_count > 0 as has_published_number,
    may_be_published = 1 as may_have_published_number,
    -- Those who count are the persons of the call; where the number has owners, those who own it.
    (
        has_natural_person = 1
        and known_person_count = person_count
        and (owner_count = 0 or person_and_owner_count > 0)
    ) as surely_reached_a_consumer,
    case
        when owner_count > 0 then business_owner_count > 0
        else business_person_count > 0
    end as reached_a_business
from counted
