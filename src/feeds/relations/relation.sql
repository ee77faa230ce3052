select
    row_number() over (order by accepted_relations.relation_id) as relation_key,
    accepted_relations.relation_id,
    person.person_key,
    accepted_relations.number,
    accepted_relations.entity,
    accepted_relations.kind,
    accepted_relations.started_on as started_day,
    accepted_relations.ended_on as ended_day,
    accepted_relations.paid_amount,
    lower(trim(accepted_relations.product)) as product,
    accepted_relations.number_collected_on as number_collected_day,
    accepted_relations.optout_offered_at_collection,
    accepted_relations.file_key,
    accepted_relations.source_row
from accepted_relations
left join person on person.person_id = accepted_relations.person_id
