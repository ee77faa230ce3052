create unlogged table call as
select
    vendor,
    call_id,
    cast(right(regexp_replace(called_number, '[^0-9]', '', 'g'), 9) as integer) as number,
    cast(started_at as timestamp) as started_at,
    person_id,
    coalesce(cast(connected_at as timestamp), cast(started_at as timestamp)) as moment,
    connected_at is not null or coalesce(result, '') in ('refused', 'conversation', 'sale', 'callback', 'objection') as is_conversation
from (select distinct on (vendor, call_id) * from text_call where started_at is not null and called_number ~ '[0-9]') as once;

create unlogged table objection as
select
    cast(right(regexp_replace(number, '[^0-9]', '', 'g'), 9) as integer) as number,
    cast(objected_at as timestamp) + case when length(objected_at) = 10 then interval '86399 seconds' else interval '0' end as objected_until
from text_objection;

create unlogged table phone as
select
    cast(right(regexp_replace(number, '[^0-9]', '', 'g'), 9) as integer) as number,
    person_id,
    coalesce(valid_to, date '2200-01-01') as valid_to
from text_phone;

analyze call, objection, person, phone;
