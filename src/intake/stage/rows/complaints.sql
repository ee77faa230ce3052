select
    *,
    cast(null as varchar) as rule_column,
    cast(null as varchar) as rule_reason,
    case when entity not in (select id from known_entity where is_own) then 'entity' end as note_column,
    case when entity not in (select id from known_entity where is_own) then 'unknown-entity' end as note_reason
from typed_rows
