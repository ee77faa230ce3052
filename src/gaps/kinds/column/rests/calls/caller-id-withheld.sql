-- Calls whose number counts as shown.
select call_key
from standing
where in_scope
    and contact <> 'attempt'
    and caller_id_withheld is null
