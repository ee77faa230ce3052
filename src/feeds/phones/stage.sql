select
    *,
    case when valid_to < valid_from then 'valid_to' end as note_column,
    case when valid_to < valid_from then 'ends-before-it-begins' end as note_reason
from typed_rows
