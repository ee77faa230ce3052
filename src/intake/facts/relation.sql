select
    row_number() over (order by accepted_relations.relation_id) as relation_key,
    accepted_relations.relation_id,
    person.person_key,
    case when is_emptied(accepted_relations.emptied, 'number') then -1 else accepted_relations.number end as number,
    accepted_relations.entity,
    accepted_relations.kind,
    accepted_relations.started_on as started_day,
    accepted_relations.ended_on as ended_day,
    accepted_relations.paid_amount,
    accepted_relations.product,
    case when is_emptied(accepted_relations.emptied, 'number_collected_on') then 10000000 else accepted_relations.number_collected_on end
        as number_collected_day,
    accepted_relations.optout_offered_at_collection,
    accepted_relations.file_key,
    accepted_relations.source_row
from accepted_relations
left join person on person.person_id = accepted_relations.person_id
