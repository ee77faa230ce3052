-- Each consent and request that may cover a judged call, with the checks of section 6 of the rulebook in order.
-- Its near miss is the first check that fails, else the first that is unknown, else the first that is left open.
with pairs as (
    select * from consent_pair
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
        (c.has_invalid_form or (c.has_invalid_form_under_register and c.regime = 'register')) as invalid_form,
        (c.has_unknown_form or (c.has_unknown_form_under_register and c.regime = 'register')) as lacks_form,
        (o.scope_key is null and not c.lacks_names) as other_entity,
        (c.purpose <> c.call_purpose and c.purpose <> 'unreadable') as other_purpose,
        (c.purpose = 'unreadable') as purpose_unknown,
        (q.scope_key is null and not c.has_any_product and not c.lacks_products and c.product <> '') as other_product,
        (not c.has_any_product and (c.lacks_products or c.product = '')) as product_unknown,
        (c.given_latest < c.moment) as given_before,
        (c.given_earliest <= c.moment and c.given_latest >= c.moment) as given_maybe,
        coalesce(c.withdrawn_earliest = -9223372036854775807, false) as withdrawal_unknown,
        coalesce(c.withdrawn_earliest > -9223372036854775807 and c.withdrawn_latest < c.moment, false) as withdrawn_before,
        coalesce(c.withdrawn_earliest > -9223372036854775807 and c.withdrawn_earliest <= c.moment and c.withdrawn_latest >= c.moment, false) as withdrawn_maybe,
        (c.expires_day = -1000000) as expiry_unknown,
        (c.local_day > c.expires_day and c.expires_day > -1000000) as expired,
        -- Of calls in the same second, the order of their names decides which one used it up.
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

weighed as (
    select
        m.*,
        (m.lacks_form and not m.invalid_form) as form_unknown,
        m.lacks_names as entity_unknown
    from measured as m
),

checked as (
    select
        w.*,
        case
            when w.other_number then 'consent-other-number'
            when w.other_person then 'consent-other-person'
            when w.invalid_form then 'consent-invalid-form'
            when w.other_entity then 'consent-other-entity'
            when w.other_purpose then 'consent-other-purpose'
            when w.other_product then 'consent-other-product'
            when not w.given_before and not w.given_maybe then 'consent-after-call'
            when w.withdrawn_before then 'consent-withdrawn'
            when w.expired then 'consent-expired'
            when w.is_used then 'request-used'
        end as failed_check,
        case
            when w.form_unknown then 'consent-form-unknown'
            when w.entity_unknown then 'consent-entity-unknown'
            when w.purpose_unknown then 'consent-purpose-unknown'
            when w.product_unknown then 'consent-product-unknown'
            when w.withdrawal_unknown then 'consent-withdrawal-unknown'
            when w.expiry_unknown then 'consent-expiry-unknown'
        end as unknown_check,
        case
            when w.given_maybe then 'consent-after-call'
            when w.withdrawn_maybe then 'consent-withdrawn'
        end as open_check,
        -- A re-consent (section 5), apart from what is unknown about form, entity, withdrawal and expiry.
        (
            not w.invalid_form
            and not w.other_entity
            and not w.is_from_own_call
            and w.given_before
            and not w.withdrawn_before
            and not w.withdrawn_maybe
            and not w.expired
            and not w.is_used
        ) as is_near_re_consent,
        (w.form_unknown or w.entity_unknown or w.withdrawal_unknown or w.expiry_unknown) as is_doubtful_re_consent
    from weighed as w
)

select
    call_key,
    consent_key,
    (kind = 'request') as is_request,
    given_earliest,
    case
        when failed_check is not null then 'failed'
        when unknown_check is not null then 'unproven'
        when open_check is not null then 'open'
        else 'valid'
    end as standing,
    coalesce(failed_check, unknown_check, open_check) as near_miss,
    form_unknown,
    entity_unknown,
    purpose_unknown,
    product_unknown,
    withdrawal_unknown,
    expiry_unknown,
    (is_near_re_consent and not is_doubtful_re_consent) as is_re_consent,
    (is_near_re_consent and is_doubtful_re_consent) as may_be_re_consent,
    is_not_linked,
    is_without_proof,
    not coalesce(verified_latest < moment, false) as is_not_verified,
    is_from_own_call,
    is_not_specific,
    coalesce(local_day > first_call_until, false) as is_past_six_months
from checked
