-- An amount whose digits have only one reading.
create or replace temp macro sure_amount_of(cell) as
    case when is_ambiguous_amount(cell) then null else amount_of(cell) end
