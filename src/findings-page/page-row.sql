-- The findings of the page: the values that each has of its own, the places of its codes and origin, and what sentences say about it.
with findings as (
    select
        f.*,
        n.number_place,
        k.kind,
        o.origin
    from page_finding as f
    inner join page_number as n
        on f.number = n.number
    inner join page_kind as k
        on f.vendor = k.vendor
        and f.rule = k.rule
        and f.level = k.level
        and f.grade = k.grade
        and f.reason = k.reason
        and f.responsible = k.responsible
        and f.cause = k.cause
        and f.contact = k.contact
        and f.verdict = k.verdict
        and f.answer = k.answer
    inner join page_origin as o
        on f.vendor = o.vendor
        and f.campaign = o.campaign
        and f.agent = o.agent
        and f.source_file = o.source_file
)

select
    f.place,
    concat(
        '["', f.local_time, '","', masked_number(cast(substr(f.number, 2) as bigint)), '","',
        coalesce(nc.printed, sc.printed, f.call_id), '",', f.source_row, ',"',
        coalesce(nb.printed, so.printed, f.objection_id), '","',
        coalesce(nt.printed, st.printed, f.consent_id), '","',
        coalesce(nr.printed, sr.printed, f.relation_id), '"]'
    ) as printed,
    f.kind,
    f.origin,
    left(f.local_time, 10) as day,
    f.number,
    f.objected,
    f.handed_over,
    f.proof,
    f.explanation
from findings as f
left join page_shown_text as sc
    on f.call_id = sc.text
left join page_shown_beside as nc
    on f.call_id = nc.text
    and f.number_place = nc.number_place
left join page_shown_text as so
    on f.objection_id = so.text
left join page_shown_beside as nb
    on f.objection_id = nb.text
    and f.number_place = nb.number_place
left join page_shown_text as st
    on f.consent_id = st.text
left join page_shown_beside as nt
    on f.consent_id = nt.text
    and f.number_place = nt.number_place
left join page_shown_text as sr
    on f.relation_id = sr.text
left join page_shown_beside as nr
    on f.relation_id = nr.text
    and f.number_place = nr.number_place
