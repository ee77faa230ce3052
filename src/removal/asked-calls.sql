-- Calls of the requested number or person, as staged.
select distinct
    s.vendor,
    s.call_id
from delivered_calls as s
inner join loaded_unit as l
    on s.unit = l.unit
where s.called_number = cast($number as bigint)
    or s.caller_number = cast($number as bigint)
    or s.person_id = cast($person as varchar)
