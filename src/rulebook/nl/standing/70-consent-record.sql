-- The properties of a consent or request that do not depend on the call: who collected it and where, whether it is specific, when six months are
-- over.
with consents as (
    select * from consent
),

inbound as (
    select
        c.vendor,
        c.call_id
    from call as c
    left join inbound_from_own as o
        on c.call_key = o.call_key
    where c.direction = 'inbound'
        and o.call_key is null
),

collected as (
    select
        r.consent_key,
        v.vendor as collector_vendor
    from consents as r
    left join vendor as v
        on r.collected_by = v.vendor
),

rung_in as (
    select distinct r.consent_key
    from consents as r
    inner join collected as k
        on r.consent_key = k.consent_key
    inner join inbound as c
        on r.collected_in_call = c.call_id
    where k.collector_vendor is null
        or k.collector_vendor = c.vendor
),

scope_products as (
    select
        scope_key,
        max(case when product = '*' then 1 else 0 end) as has_any_product
    from consent_scope_product
    group by scope_key
),

known_names as (
    select distinct name
    from entity_name
),

scope_names as (
    select
        s.scope_key,
        max(case when n.name is null then 1 else 0 end) as has_stranger
    from consent_scope_name as s
    left join known_names as n
        on s.name = n.name
    group by s.scope_key
)

select
    r.consent_key,
    r.kind,
    r.number,
    r.person_key,
    r.scope_key,
    r.purpose,
    r.given_earliest,
    r.given_latest,
    r.given_day,
    r.expires_day,
    r.withdrawn_earliest,
    r.withdrawn_latest,
    r.withdrawn_day,
    r.verified_latest,
    r.collected_in_call,
    k.collector_vendor,
    -- The check of form in section 6 of the rulebook; under the register a general consent did not count as a request on the consumer's own
    -- initiative.
    (
        coalesce(r.form <> 'active', false)
        or coalesce(not r.for_phone, false)
        or (r.kind = 'request' and coalesce(r.source in ('contest', 'survey'), false))
        or (r.kind = 'request' and coalesce(r.initiative = 'caller', false))
    ) as has_invalid_form,
    (
        r.form is null
        or r.for_phone is null
        or (r.kind = 'request' and coalesce(r.initiative = 'unreadable', false))
    ) as has_unknown_form,
    (r.kind = 'consent' and coalesce(r.initiative = 'caller', false)) as has_invalid_form_under_register,
    (r.kind = 'consent' and coalesce(r.initiative, 'unreadable') = 'unreadable') as has_unknown_form_under_register,
    (r.kind = 'request' or coalesce(r.initiative, '') = 'consumer') as is_by_consumer,
    r.person_key is null as is_not_linked,
    r.evidence is null as is_without_proof,
    coalesce(p.has_any_product, 0) = 1 as has_any_product,
    p.scope_key is null as lacks_products,
    n.scope_key is null as lacks_names,
    (
        coalesce(p.has_any_product, 0) = 1
        or coalesce(r.for_other_channel, false)
        or coalesce(n.has_stranger, 0) = 1
    ) as is_not_specific,
    (r.collected_in_call is not null and i.consent_key is null) as is_from_own_call,
    m.first_day + least(d.day_of_month, m.length) - 1 as last_first_call_day,
    r.term_stated,
    -- Without a stated term: the last day on which a first call is in time.
    case when not coalesce(r.term_stated, false) then m.first_day + least(d.day_of_month, m.length) - 1 end as first_call_until
from consents as r
inner join collected as k
    on r.consent_key = k.consent_key
left join rung_in as i
    on r.consent_key = i.consent_key
left join scope_products as p
    on r.scope_key = p.scope_key
left join scope_names as n
    on r.scope_key = n.scope_key
left join calendar_day as d
    on r.given_day = d.day
left join calendar_month as m
    on d.month_index + d.first_call_months = m.month_index
