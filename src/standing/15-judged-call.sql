-- The calls of the period to which the law of the rulebook applies: most steps read only these.
select
    call_key,
    vendor,
    call_id,
    started_at,
    started_local_day,
    moment,
    local_day,
    number,
    caller_number,
    person_key,
    caller_id_withheld,
    campaign,
    entity,
    sender,
    brand,
    product,
    purpose,
    is_to_consumers,
    regime,
    contact
from call_scope
where is_judged and in_scope
