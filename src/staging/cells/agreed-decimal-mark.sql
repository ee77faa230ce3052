-- The mark that precedes fractions in a column, if all cells that show one agree.
create or replace temp macro agreed_decimal_mark(mark) as
    case
        when min(mark) = max(mark) and min(mark) <> 'thousands' then min(mark)
    end
