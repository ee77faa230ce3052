-- A quantity whose three zeros are a fraction, because this mark precedes fractions in its column.
create or replace temp macro without_decimals(cell, mark) as
    case when regexp_full_match(cell, '[1-9][0-9]{0,2}[.,]000') and left(right(cell, 4), 1) = mark then left(cell, -4) else cell end
