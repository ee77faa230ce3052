-- Who is called, in one row per judged call (a call with parties has persons: the one its log names, else the owners): whether the call is protected, and what its parties allow (rulebook, section 4; rules identity-not-stated and published number).
with judged as (

    select *
    from call_scope
    where is_judged and in_scope

),

counted as (

    select
        call_key,
        cast(sum(is_person) as integer) as person_count,
        cast(sum(is_owner) as integer) as owner_count,
        cast(sum(case when is_person = 1 and is_owner = 1 then 1 else 0 end) as integer) as person_and_owner_count,
        cast(sum(case when is_person = 1 and has_company_form = 1 and has_other_form = 0 then 1 else 0 end) as integer) as company_person_count,
        cast(sum(case when is_owner = 1 and has_company_form = 1 and has_other_form = 0 then 1 else 0 end) as integer) as company_owner_count,
        cast(sum(case when is_person = 1 and has_business_form = 1 then 1 else 0 end) as integer) as business_person_count,
        cast(sum(case when is_person = 1 and is_owner = 1 and has_business_form = 1 then 1 else 0 end) as integer) as business_owner_count,
        cast(sum(case when is_person = 1 and is_published = 1 and has_business_form = 1 then 1 else 0 end) as integer) as published_count
    from call_party
    group by call_key

)

select
    c.call_key,
    coalesce(n.person_count, 0) as person_count,
    coalesce(n.owner_count, 0) as owner_count,
    not coalesce(
        n.company_person_count = n.person_count
        and (n.owner_count = 0 or (n.person_and_owner_count > 0 and n.company_owner_count = n.owner_count)),
        false
    ) as is_protected,
    coalesce(n.published_count, 0) > 0 as has_published_number,
    case
        when n.owner_count > 0 then n.business_owner_count > 0
        else coalesce(n.business_person_count, 0) > 0
    end as reached_a_business
from judged as c
left join counted as n
    on c.call_key = n.call_key
