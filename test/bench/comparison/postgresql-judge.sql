create unlogged table outside_hours as
select vendor, call_id
from call
left join closed_day
    on cast(call.moment as date) = closed_day.day
left join phone
    on call.number = phone.number
    and cast(call.moment as date) <= phone.valid_to
left join person
    on coalesce(call.person_id, phone.person_id) = person.person_id
where is_conversation
    and coalesce(person.legal_form, '') <> 'legal-entity'
    and (
        closed_day.day is not null
        or extract(isodow from moment) = 7
        or (extract(isodow from moment) = 6 and (cast(moment as time) < '10:00' or cast(moment as time) >= '16:00'))
        or (
            extract(isodow from moment) < 6
            and (
                cast(moment as time) < '09:00'
                or cast(moment as time) >= '22:00'
                or (to_char(moment, 'MM-DD') in ('05-04', '12-05', '12-24') and cast(moment as time) >= '18:30')
            )
        )
    );

create unlogged table after_objection as
with first as (
    select number, min(objected_until) as objected_until
    from objection
    group by number
)

select call.vendor, call.call_id
from call
inner join first
    on call.number = first.number
where is_conversation
    and moment > first.objected_until;

create unlogged table too_many as
select vendor, call_id
from (
    select
        vendor,
        call_id,
        started_at,
        lag(started_at, 8) over (partition by vendor, number order by started_at, call_id) as eighth_before,
        row_number() over (partition by vendor, number, cast(started_at as date) order by started_at, call_id) as dial_of_day
    from call
) as dial
where eighth_before > started_at - interval '30 days'
    or dial_of_day > 3;
