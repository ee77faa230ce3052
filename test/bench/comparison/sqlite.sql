-- Three rules in SQLite: a consumer called outside the hours, a call after an objection of the number, more than three dials of one call centre to
-- one number on a day or eight in 30 days. sqlite.py runs it, reads the files, and converts numbers, for which SQLite has no function.
create index call_number on call (number);
create index objection_number on objection (number);
create index call_dial on call (vendor, number, started_at, call_id);

create table outside_hours as
select vendor, call_id
from call
left join phone
    on call.number = phone.number
    and call.day <= phone.valid_to
left join person
    on coalesce(call.person_id, phone.person_id) = person.person_id
where is_conversation
    and coalesce(person.legal_form, '') <> 'legal-entity'
    and (
        day in (select day from closed_day)
        or weekday = 0
        or (weekday = 6 and (second_of_day < 36000 or second_of_day >= 57600))
        or (weekday between 1 and 5 and second_of_day < 32400)
        or (weekday between 1 and 5 and month_day in ('05-04', '12-05', '12-24') and second_of_day >= 66600)
        or (weekday between 1 and 5 and second_of_day >= 79200)
    );

create table after_objection as
select vendor, call_id
from call
where is_conversation
    and moment > (select min(objected_until) from objection where objection.number = call.number);

create table too_many as
select vendor, call_id
from (
    select
        vendor,
        call_id,
        started_at,
        lag(started_at, 8) over (partition by vendor, number order by started_at, call_id) as eighth_before,
        row_number() over (partition by vendor, number, started_at / 86400 order by started_at, call_id) as dial_of_day
    from call
)
where eighth_before > started_at - 2592000
    or dial_of_day > 3;
