-- Each delivery about the number of a judged call to its vendor that may precede the call, and what it counts for (rulebook, section 9):
-- a `lead`; a suppression that was `told`, `overtaken-by-consent`, `overtaken-by-lead` or `not-yet-due`; or one whose order relative to the call is
-- unknown.
with known_names as (
    select distinct name
    from entity_name
),

deliveries as (
    select
        c.call_key,
        c.vendor,
        c.moment,
        c.local_day,
        h.handover_key,
        h.kind,
        h.delivered_earliest,
        h.delivered_latest,
        h.delivered_day,
        h.is_day_only
    from judged_call as c
    inner join handover as h
        on c.vendor = h.vendor
        and c.number = h.number
        and h.delivered_earliest <= c.moment
    left join known_names as k
        on lower(h.entity) = k.name
    left join entity_name as e
        on lower(h.entity) = e.name
        and c.entity = e.entity
    where e.entity is not null
        or k.name is null
),

last_leads as (
    select
        call_key,
        max(delivered_earliest) as last_lead_earliest
    from deliveries
    where kind = 'lead'
        and delivered_latest <= moment
    group by call_key
),

measured as (
    select
        d.*,
        (d.delivered_latest <= d.moment) as is_before,
        (d.delivered_latest <= d.moment - v.suppression_micros) as is_processed,
        coalesce(b.last_re_consent_given > d.delivered_latest, false) as is_overtaken_by_consent,
        coalesce(l.last_lead_earliest > d.delivered_latest, false) as is_overtaken_by_lead
    from deliveries as d
    inner join vendor as v
        on d.vendor = v.vendor
    left join last_leads as l
        on d.call_key = l.call_key
    left join call_basis_consent as b
        on d.call_key = b.call_key
)

select
    call_key,
    handover_key,
    kind,
    delivered_earliest,
    delivered_latest,
    case
        when kind = 'lead' and (is_before or (is_day_only and delivered_day = local_day)) then 'lead'
        when not is_before then 'order-not-known'
        when is_overtaken_by_consent then 'overtaken-by-consent'
        when is_overtaken_by_lead and is_processed then 'overtaken-by-lead'
        when is_overtaken_by_lead then 'overtaken-before-due'
        when not is_processed then 'not-yet-due'
        else 'told'
    end as counted
from measured
