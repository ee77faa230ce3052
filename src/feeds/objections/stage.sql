-- An objection without a person or a number cannot block any call. An objection to an unknown entity counts for every entity. Where nobody knows what somebody
-- asked for, an objection is neither invented nor forgotten: the row is told as one that may be lost. Ids that begin with `call:`, also
-- after a bar between ids, are reserved for objections made in calls: packs for a call centre show those of its own calls in full.
select
    *,
    case
        when person_id is null and number is null then 'number'
        when regexp_matches(objection_id, '(^|\|)call:') then 'objection_id'
        when request_problem is not null then 'request'
    end as rule_column,
    case
        when person_id is null and number is null then coalesce(emptied_reason(number_problem), 'neither-number-nor-person')
        when regexp_matches(objection_id, '(^|\|)call:') then 'reserved-id'
        when request_problem is not null then emptied_reason(request_problem)
    end as rule_reason,
    case
        when lower(entity) not in (select name from known_entity_name) then 'entity'
        when recorded_by <> 'client' and recorded_by not in (select id from known_vendor) then 'recorded_by'
    end as note_column,
    case
        when lower(entity) not in (select name from known_entity_name) then 'unknown-entity'
        when recorded_by <> 'client' and recorded_by not in (select id from known_vendor) then 'unknown-party'
    end as note_reason
from typed_rows
