-- Each consent and request that could be meant for a judged call, with the checks of section 6 of the rulebook in their order:
-- the first that fails, else the first that is left open, is its near miss.
with pairs as (

    select *
    from consent_pair

),

candidates as (

    select
        c.call_key,
        c.vendor as call_vendor,
        c.call_id,
        c.number as called_number,
        c.moment,
        c.local_day,
        c.regime,
        c.entity,
        c.brand,
        c.product,
        c.purpose as call_purpose,
        r.*
    from pairs as p
    inner join judged_call as c
        on p.call_key = c.call_key
    inner join consent_record as r
        on p.consent_key = r.consent_key
    where r.given_earliest <= c.moment
        or r.given_day = c.local_day
        or (r.collected_in_call = c.call_id and coalesce(r.collector_vendor, c.vendor) = c.vendor)

),

offers as (

    select distinct
        entity,
        brand
    from judged_call

),

named_offers as (

    select distinct
        s.scope_key,
        o.entity,
        o.brand
    from offers as o
    inner join entity_own_name as e
        on o.entity = e.entity
    inner join consent_scope_name as s
        on e.name = s.name

    union

    select distinct
        s.scope_key,
        o.entity,
        o.brand
    from offers as o
    inner join consent_scope_name as s
        on o.brand = s.name

),

measured as (

    select
        c.*,
        (c.number is not null and c.number <> c.called_number) as other_number,
        (c.person_key is not null and n.call_key is not null and p.person_key is null) as other_person,
        (not c.has_form or (c.lacks_form_under_register and c.regime = 'register')) as invalid_form,
        (o.scope_key is null) as other_entity,
        (c.purpose <> c.call_purpose) as other_purpose,
        (q.scope_key is null and not c.has_any_product) as other_product,
        (c.given_latest < c.moment) as given_before,
        (c.given_earliest <= c.moment and c.given_latest >= c.moment) as given_maybe,
        coalesce(c.withdrawn_latest < c.moment, false) as withdrawn_before,
        coalesce(c.withdrawn_earliest <= c.moment and c.withdrawn_latest >= c.moment, false) as withdrawn_maybe,
        (c.local_day > c.expires_day) as expired,
        -- Of calls in the same second names say which used it up.
        coalesce(
            u.used_at < c.moment
            or (u.used_at = c.moment and u.used_by_vendor < c.call_vendor)
            or (u.used_at = c.moment and u.used_by_vendor = c.call_vendor and u.used_by_call_id < c.call_id),
            false
        ) as is_used
    from candidates as c
    left join call_protection as n
        on c.call_key = n.call_key
    left join call_person as p
        on c.call_key = p.call_key
        and c.person_key = p.person_key
    left join named_offers as o
        on c.scope_key = o.scope_key
        and c.entity = o.entity
        and c.brand = o.brand
    left join consent_scope_product as q
        on c.scope_key = q.scope_key
        and c.product = q.product
    left join request_use as u
        on c.consent_key = u.consent_key
        and c.entity = u.entity

),

checked as (

    select
        m.*,
        case
            when m.other_number then 'consent-other-number'
            when m.other_person then 'consent-other-person'
            when m.invalid_form then 'consent-invalid-form'
            when m.other_entity then 'consent-other-entity'
            when m.other_purpose then 'consent-other-purpose'
            when m.other_product then 'consent-other-product'
            when not m.given_before and not m.given_maybe then 'consent-after-call'
            when m.withdrawn_before then 'consent-withdrawn'
            when m.expired then 'consent-expired'
            when m.is_used then 'request-used'
        end as failed_check,
        case
            when m.given_maybe then 'consent-after-call'
            when m.withdrawn_maybe then 'consent-withdrawn'
        end as open_check
    from measured as m

)

select
    call_key,
    consent_key,
    (kind = 'request') as is_request,
    given_earliest,
    case
        when failed_check is not null then 'failed'
        when open_check is not null then 'open'
        else 'valid'
    end as standing,
    coalesce(failed_check, open_check) as near_miss,
    (
        not invalid_form
        and not other_entity
        and not is_from_own_call
        and given_before
        and not withdrawn_before
        and not withdrawn_maybe
        and not expired
        and not is_used
    ) as is_re_consent,
    is_not_linked,
    is_without_proof,
    not coalesce(verified_latest < moment, false) as is_not_verified,
    is_from_own_call,
    is_not_specific,
    coalesce(local_day > first_call_until, false) as is_past_six_months
from checked
