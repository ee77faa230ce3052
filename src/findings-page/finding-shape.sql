-- The shapes of findings. Findings with one shape have the same codes, the same certainty of the law on their day, the same values present, and
-- equally precise moments.
select
    row_number() over (order by min(f.place)) as shape,
    f.vendor,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    f.responsible,
    f.cause,
    f.contact,
    f.verdict,
    f.answer,
    coalesce(l.part, 0) as law_part,
    f.objection_id <> '' as has_objection_id,
    f.consent_id <> '' as has_consent_id,
    f.relation_id <> '' as has_relation_id,
    f.explanation <> '' as has_explanation,
    f.campaign <> '' as has_campaign,
    f.agent <> '' as has_agent,
    f.proof <> '' as has_proof,
    length(f.objected) as objected_length,
    length(f.handed_over) as handed_over_length,
    min(left(f.local_time, 10)) as day,
    min(f.place) as first_row,
    count(*) as rows
from kept_finding as f
left join finding_law as l
    on f.rule = l.rule
    and left(f.local_time, 10) >= l.from_day
    and left(f.local_time, 10) < l.to_day
group by all
