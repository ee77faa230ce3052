-- The law of the Islands knows no customers.
select
    call_key,
    cast(null as bigint) as relation_key,
    cast(null as integer) as end_day,
    'failed' as standing,
    'no-record' as near_miss,
    false as payment_unknown,
    false as product_unknown,
    false as optout_unknown,
    'failed' as standing_for_messages,
    false as is_past_term,
    false as is_past_own_term
from judged_call
where false
