-- Whole seconds from a quantity in another unit, rounded down: talk must never become longer than it was. Three digits after a mark may be thousands
-- or a fraction, unless the column shows elsewhere that this mark precedes fractions.
create or replace temp macro unit_duration_of(cell, seconds, fraction_mark) as
    case
        when regexp_full_match(cell, '[1-9][0-9]{0,2}[.,][0-9]{3}') and left(right(cell, 4), 1) <> fraction_mark then null
        when regexp_full_match(cell, '[0-9]{1,10}([.,][0-9]{1,6})?')
            then cast(floor(cast(replace(cell, ',', '.') as decimal(18, 6)) * cast(seconds as decimal(7, 3))) as bigint)
    end
