-- Everybody who has to do with a judged call: its persons and the owners of the number called, with their legal forms on that day.
with judged as (

    select *
    from call_scope
    where is_judged and in_scope

),

involved as (

    select
        c.call_key,
        p.person_key,
        1 as is_person,
        0 as is_owner,
        0 as is_published
    from judged as c
    inner join call_person as p
        on c.call_key = p.call_key

    union all

    select
        c.call_key,
        p.person_key,
        0 as is_person,
        1 as is_owner,
        case when coalesce(p.published_for_marketing, false) then 1 else 0 end as is_published
    from judged as c
    inner join phone as p
        on c.number = p.number
        and c.local_day >= p.from_day
        and c.local_day <= p.to_day

),

parties as (

    select
        call_key,
        person_key,
        max(is_person) as is_person,
        max(is_owner) as is_owner,
        max(is_published) as is_published
    from involved
    group by
        call_key,
        person_key

)

select
    p.call_key,
    p.person_key,
    p.is_person,
    p.is_owner,
    p.is_published,
    max(case when f.legal_form = 'legal-entity' then 1 else 0 end) as has_company_form,
    max(case when f.legal_form <> 'legal-entity' then 1 else 0 end) as has_other_form,
    max(case when f.legal_form in ('legal-entity', 'sole-trader', 'partnership') then 1 else 0 end) as has_business_form
from parties as p
inner join judged as c
    on p.call_key = c.call_key
left join person_form as f
    on p.person_key = f.person_key
    and c.local_day >= f.from_day
    and c.local_day <= f.to_day
group by
    p.call_key,
    p.person_key,
    p.is_person,
    p.is_owner,
    p.is_published
