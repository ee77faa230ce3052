-- The law of the Islands knows no customers.
select
    call_key,
    false as has_relation_for_messages,
    false as may_have_relation_for_messages,
    false as has_unproven_relation_for_messages,
    false as has_unproven_relation,
    relation_key,
    false as is_clean,
    is_past_term as relation_is_past_term,
    is_past_own_term as relation_is_past_own_term
from call_relation
where false
