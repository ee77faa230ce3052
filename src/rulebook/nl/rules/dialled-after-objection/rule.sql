select
    call_key,
    dial_objection_grade as grade,
    case
        when dial_objection_grade = 'possible' then 're-consent-not-by-consumer'
        when dial_objection_grade = 'not-demonstrable' then 're-consent-unproven'
        else ''
    end as reason
from standing
where is_protected
    and dial_objection_grade <> 'none'
