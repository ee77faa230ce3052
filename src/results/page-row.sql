-- The findings of the page, in order: what each has of its own as the page holds it, and what is said in words of ours.
with codes as (
    select
        f.*,
        n.number_place,
        concat(
            f.vendor, chr(9), f.rule, chr(9), f.level, chr(9), f.grade, chr(9), f.reason, chr(9), f.responsible, chr(9),
            f.cause, chr(9), f.contact, chr(9), f.verdict, chr(9), f.answer
        ) as codes
    from page_finding as f
    inner join page_number as n
        on f.number = n.number
)

select
    concat(
        '["', f.local_time, '","', masked_number(cast(substr(f.number, 2) as bigint)), '","',
        coalesce(nc.printed, sc.printed, f.call_id), '",', f.source_row, ',"',
        coalesce(nb.printed, so.printed, f.objection_id), '","',
        coalesce(nt.printed, st.printed, f.consent_id), '","',
        coalesce(nr.printed, sr.printed, f.relation_id), '"]'
    ) as printed,
    f.codes,
    f.number,
    left(f.local_time, 10) as day,
    f.objected,
    f.handed_over,
    f.proof,
    f.campaign,
    f.agent,
    f.source_file,
    f.explanation
from codes as f
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
order by f.finding_place
