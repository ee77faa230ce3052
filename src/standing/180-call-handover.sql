-- What the vendor of a judged call had received about the number: one row per call about which it had received anything (rulebook, section 9).
with gathered as (
    select
        call_key,
        min(case when counted = 'told' then delivered_latest end) as told_at,
        max(case when counted = 'overtaken-by-lead' then 1 else 0 end) as has_sent_again,
        min(case when counted in ('told', 'not-yet-due') then delivered_latest end) as passed_on_at,
        max(case when counted = 'lead' then delivered_earliest end) as lead_at
    from call_delivery
    group by call_key
)

select
    g.call_key,
    g.told_at,
    (g.told_at is null and g.has_sent_again = 1) as is_sent_again,
    g.passed_on_at,
    g.lead_at
from gathered as g
