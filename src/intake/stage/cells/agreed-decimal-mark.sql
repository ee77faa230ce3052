-- The mark that precedes fractions in a column, if all cells that show one agree.
create or replace temp macro agreed_decimal_mark(cell) as
    case
        when min(decimal_mark(cell)) = max(decimal_mark(cell)) and min(decimal_mark(cell)) <> 'thousands' then min(decimal_mark(cell))
    end
