select
    *,
    case when legal_form_to < legal_form_from then 'legal_form_to' end as note_column,
    case when legal_form_to < legal_form_from then 'ends-before-it-begins' end as note_reason
from typed_rows
