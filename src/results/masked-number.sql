-- A number with only its last three digits shown, as in reports: +31 6 •••• •678, +31 •• ••• •678, +•• ••• ••• •678.
create or replace temporary macro masked_number(number) as
    case
        when number is null then null
        when number < 100000 then '•••'
        when starts_with(cast(number as varchar), '316') then '+31 6 •••• •' || right(cast(number as varchar), 3)
        when starts_with(cast(number as varchar), '31') then '+31 •• ••• •' || right(cast(number as varchar), 3)
        else '+•• ••• ••• •' || right(cast(number as varchar), 3)
    end
