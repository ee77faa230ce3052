-- The rows of a log whose one column of numbers holds the other party of every call. Calls that were not incoming were not made from that number.
select
    * replace (
        case when direction = 'inbound' then caller_number end as caller_number,
        case when direction = 'inbound' then caller_number_problem end as caller_number_problem,
        coalesce(direction = 'inbound' and caller_number_hidden, false) as caller_number_hidden
    )
from read_cells
