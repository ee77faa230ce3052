select
    *,
    case when registered_to < registered_from then 'registered_to' end as note_column,
    case when registered_to < registered_from then 'ends-before-it-begins' end as note_reason
from typed_rows
