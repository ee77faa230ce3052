select
    call_key,
    no_basis_grade as grade,
    near_miss as reason
from standing
where is_protected
    and basis = 'none'
