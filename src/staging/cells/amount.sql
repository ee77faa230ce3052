-- 1234.56, 1234,56, 1.234,56 and 1,234.56. A separator with three digits after it counts as thousands; is_ambiguous_amount reports it.
create or replace temp macro amount_of(cell) as
    case
        when regexp_full_match(amount_digits(cell), '-?[0-9]{1,15}')
            then try_cast(amount_digits(cell) as decimal(18, 2))
        when regexp_full_match(amount_digits(cell), '-?[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]{1,6})?')
            then try_cast(replace(replace(amount_digits(cell), '.', ''), ',', '.') as decimal(18, 2))
        when regexp_full_match(amount_digits(cell), '-?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]{1,6})?')
            then try_cast(replace(amount_digits(cell), ',', '') as decimal(18, 2))
        when regexp_full_match(amount_digits(cell), '-?[0-9]{1,15}[.,][0-9]{1,6}')
            then try_cast(replace(amount_digits(cell), ',', '.') as decimal(18, 2))
        else null
    end
