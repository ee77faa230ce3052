select
    *,
    case when vendor not in (select id from known_vendor) then 'vendor' end as rule_column,
    case when vendor not in (select id from known_vendor) then 'unknown-vendor' end as rule_reason
from typed_rows
