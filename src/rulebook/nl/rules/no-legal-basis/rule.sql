select
    call_key,
    no_basis_grade as grade,
    near_miss as reason
from standing
where basis = 'none'
