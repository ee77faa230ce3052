-- What the vendor of a judged call had been sent about the number, in one row per call (rulebook, section 9).
with judged as (

    select *
    from call_scope
    where is_judged and in_scope

),

gathered as (

    select
        call_key,
        min(case when counted = 'told' then delivered_latest end) as told_at,
        max(case when counted = 'overtaken-by-lead' then 1 else 0 end) as has_sent_again,
        min(case when counted in ('told', 'not-yet-due') then delivered_latest end) as passed_on_at,
        max(case when counted = 'lead' then delivered_earliest end) as lead_at
    from call_delivery
    group by call_key

),

vendors_with_leads as (

    select distinct vendor
    from handover
    where kind = 'lead'

)

select
    c.call_key,
    g.told_at,
    (g.told_at is null and coalesce(g.has_sent_again, 0) = 1) as is_sent_again,
    g.passed_on_at,
    g.lead_at,
    (v.vendor is not null) as vendor_has_leads
from judged as c
left join gathered as g
    on c.call_key = g.call_key
left join vendors_with_leads as v
    on c.vendor = v.vendor
