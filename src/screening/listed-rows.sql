-- The numbers of a list, as its files have them: all, those with one answer, or those that may be called.
select
    '+' || number as number,
    list_row,
    answer,
    case when to_call then 'yes' else 'no' end as to_call,
    verdict,
    basis,
    rule,
    level,
    grade,
    reason,
    also,
    objection_id,
    consent_id,
    relation_id,
    rows_for_one_call,
    coalesce(cast(date '1970-01-01' + last_day as varchar), '') as ends_on,
    ends_by
from screened_number as n
where
    (cast($answer as varchar) is null or n.answer = cast($answer as varchar))
    and (n.to_call or not cast($only_to_call as boolean))
