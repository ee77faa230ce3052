-- A consent without a person or a number belongs to nobody.
select
    *,
    case when person_id is null and number is null then 'number' end as rule_column,
    case when person_id is null and number is null then coalesce(emptied_reason(number_problem), 'neither-number-nor-person') end as rule_reason
from typed_rows
