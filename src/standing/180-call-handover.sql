-- What the vendor of a judged call had been sent about the number: leads, and suppressions that a later lead or consent may have overtaken (rulebook, section 9).
with judged as (

    select *
    from call_scope
    where is_judged and in_scope

),

deliveries as (

    select
        c.call_key,
        c.moment,
        c.local_day,
        h.kind,
        h.delivered_earliest,
        h.delivered_latest,
        h.delivered_day,
        h.is_day_only
    from judged as c
    inner join handover as h
        on c.vendor = h.vendor
        and c.number = h.number
        and h.delivered_earliest <= c.moment
    left join entity as e
        on h.entity = e.entity
    where h.entity is null
        or h.entity = c.entity
        or e.entity is null

),

leads as (

    select
        call_key,
        max(case when delivered_latest <= moment then delivered_earliest end) as last_lead_earliest,
        max(case when delivered_latest <= moment or (is_day_only and delivered_day = local_day) then delivered_earliest end) as lead_at
    from deliveries
    where kind = 'lead'
    group by call_key

),

suppressions as (

    select
        d.call_key,
        d.delivered_latest,
        (d.delivered_latest <= d.moment - v.suppression_micros) as is_processed,
        coalesce(b.last_re_consent_given > d.delivered_latest, false) as overtaken_by_consent,
        coalesce(l.last_lead_earliest > d.delivered_latest, false) as overtaken_by_lead
    from deliveries as d
    inner join judged as c
        on d.call_key = c.call_key
    inner join vendor as v
        on c.vendor = v.vendor
    left join leads as l
        on d.call_key = l.call_key
    left join call_basis_consent as b
        on d.call_key = b.call_key
    where d.kind = 'suppress'
        and d.delivered_latest <= d.moment

),

stops as (

    select
        call_key,
        min(case when is_processed and not overtaken_by_consent and not overtaken_by_lead then delivered_latest end) as told_at,
        max(case when is_processed and not overtaken_by_consent and overtaken_by_lead then 1 else 0 end) as has_sent_again,
        min(case when not overtaken_by_consent and not overtaken_by_lead then delivered_latest end) as passed_on_at
    from suppressions
    group by call_key

),

vendors_with_leads as (

    select distinct vendor
    from handover
    where kind = 'lead'

)

select
    c.call_key,
    s.told_at,
    (s.told_at is null and coalesce(s.has_sent_again, 0) = 1) as is_sent_again,
    s.passed_on_at,
    l.lead_at,
    (v.vendor is not null) as vendor_has_leads
from judged as c
left join stops as s
    on c.call_key = s.call_key
left join leads as l
    on c.call_key = l.call_key
left join vendors_with_leads as v
    on c.vendor = v.vendor
