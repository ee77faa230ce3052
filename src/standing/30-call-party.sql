-- Everybody involved in a judged call: its persons and the owners of the called number, with their legal forms on that day.
with involved as (
    select
        call_key,
        person_key,
        local_day,
        1 as is_person,
        0 as is_owner,
        0 as is_published
    from call_person
    where is_judged

    union all

    select
        c.call_key,
        p.person_key,
        c.local_day,
        0 as is_person,
        1 as is_owner,
        case when coalesce(p.published_for_marketing, false) then 1 else 0 end as is_published
    from judged_call as c
    inner join phone as p
        on c.number = p.number
        and c.local_day >= p.from_day
        and c.local_day <= p.to_day
),

formed as (
    select
        i.call_key,
        i.person_key,
        i.is_person,
        i.is_owner,
        i.is_published,
        case when f.legal_form = 'legal-entity' then 1 else 0 end as is_company,
        case when f.legal_form <> 'legal-entity' then 1 else 0 end as is_other,
        case when f.legal_form in ('legal-entity', 'sole-trader', 'partnership') then 1 else 0 end as is_business,
        case when f.legal_form = 'natural' then 1 else 0 end as is_natural,
        case when f.legal_form in ('natural', 'sole-trader', 'partnership') then 1 else 0 end as is_known_protected
    from involved as i
    left join person_form as f
        on i.person_key = f.person_key
        and i.local_day >= f.from_day
        and i.local_day <= f.to_day
)

select
    call_key,
    person_key,
    max(is_person) as is_person,
    max(is_owner) as is_owner,
    max(is_published) as is_published,
    max(is_company) as has_company_form,
    max(is_other) as has_other_form,
    max(is_business) as has_business_form,
    max(is_natural) as has_natural_form,
    max(is_known_protected) as has_protected_form
from formed
group by
    call_key,
    person_key
