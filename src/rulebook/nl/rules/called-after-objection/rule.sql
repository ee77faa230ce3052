select
    call_key,
    objection_grade as grade,
    objection_reason as reason
from standing
where is_protected
    and objection_grade <> 'none'
