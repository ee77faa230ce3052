select
    *,
    case when lower(entity) not in (select name from known_entity_name) then 'entity' end as note_column,
    case when lower(entity) not in (select name from known_entity_name) then 'unknown-entity' end as note_reason
from typed_rows
