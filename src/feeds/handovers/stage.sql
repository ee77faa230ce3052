-- A lead for an unknown entity is not a lead; a suppression for one counts for every entity.
select
    *,
    case
        when vendor not in (select id from known_vendor) then 'vendor'
        when kind = 'lead' and lower(entity) not in (select name from known_entity_name) then 'entity'
    end as rule_column,
    case
        when vendor not in (select id from known_vendor) then 'unknown-vendor'
        when kind = 'lead' and lower(entity) not in (select name from known_entity_name) then 'unknown-entity'
    end as rule_reason,
    case when kind = 'suppress' and lower(entity) not in (select name from known_entity_name) then 'entity' end as note_column,
    case when kind = 'suppress' and lower(entity) not in (select name from known_entity_name) then 'unknown-entity' end as note_reason
from typed_rows
