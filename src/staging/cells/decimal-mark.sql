-- The mark before fractions, if a quantity shows it beyond doubt: what precedes or follows it is not a group of three digits.
create or replace temp macro decimal_mark(cell) as
    case
        when not (contains(cell, '.') or contains(cell, ',')) then null
        when regexp_full_match(cell, '0[.,][0-9]{3}|[0-9]{4,7}[.,][0-9]{3}|[0-9]{1,7}[.,]([0-9]{1,2}|[0-9]{4,17})') then regexp_extract(cell, '[.,]')
        when regexp_full_match(cell, '[0-9]{1,3}([.,][0-9]{3}){2,}|[0-9]{1,3}[.][0-9]{3},[0-9]+|[0-9]{1,3},[0-9]{3}[.][0-9]+') then 'thousands'
        else null
    end
