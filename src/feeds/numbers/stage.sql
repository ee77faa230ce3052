select
    *,
    case when listed_to < listed_from then 'listed_to' end as note_column,
    case when listed_to < listed_from then 'ends-before-it-begins' end as note_reason
from typed_rows
