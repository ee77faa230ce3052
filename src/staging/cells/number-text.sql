-- A telephone number with its plus.
create or replace temp macro number_text(digits) as
    '+' || cast(digits as varchar)
