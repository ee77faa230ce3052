-- Rows that are left out because one of their ids is strange.
insert into staged_problem by name
select
    cast($unit as integer) as unit,
    source_row,
    'rejected' as kind,
    'call_id' as column_name,
    strange_id as value,
    case
        when has_lost_digits(strange_id) then 'lost-digits'
        when has_control_characters(id_text(strange_id)) then 'control-character'
        else 'invisible-character'
    end as reason,
    raw_text([*columns('^c[0-9]+$')], cast($delimiter as varchar)) as raw
from strange_id_row
where strange_id is not null
