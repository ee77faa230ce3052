-- The rows of a file that belong to split calls.
select
    cast($unit as integer) as unit,
    source_row,
    tie,
    leg
from row_tie
where tie_number(tie) in (select split_tie.tie from split_tie where split_tie.log_key = cast($log as varchar))
