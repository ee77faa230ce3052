-- A call is about the consumer, whichever side called, at the moment of the conversation. Standing decides whether it contains an objection
-- (src/standing/10-call-scope.sql).
select
    *,
    case when direction = 'inbound' then caller_number else called_number end as subject_number,
    case when direction = 'inbound' then called_number else caller_number end as other_number,
    person_id as subject_person,
    coalesce(connected_at, started_at) as begins_at,
    coalesce(connected_at, started_at) as ends_at,
    coalesce(optout_requested, false) or coalesce(result = 'objection' and coalesce(optout_requested, true), false) as is_objection
from delivered_calls
