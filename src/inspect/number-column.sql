-- Columns that may hold telephone numbers, judging by their values that are no longer than a number.
select place
from column_value
where length(cell) <= 40
group by place
having
    sum(
        case
            when kind in ('number', 'exponent', 'masked', 'withheld') or (kind = 'whole' and length(cell) between 9 and 13)
                or regexp_matches(cell, '^(tel|callto|sips?):[+]?[0-9]', 'i')
                then row_count
            else 0
        end
    ) >= 0.3 * sum(row_count)
