-- A relation without a person or a number belongs to nobody. Its entity may be unknown.
select
    *,
    case when person_id is null and number is null then 'number' end as rule_column,
    case when person_id is null and number is null then coalesce(emptied_reason(number_problem), 'neither-number-nor-person') end as rule_reason,
    case
        when ended_on < started_on then 'ended_on'
        when lower(entity) not in (select name from known_entity_name) then 'entity'
    end as note_column,
    case
        when ended_on < started_on then 'ends-before-it-begins'
        when lower(entity) not in (select name from known_entity_name) then 'unknown-entity'
    end as note_reason
from typed_rows
