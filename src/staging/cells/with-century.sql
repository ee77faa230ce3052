-- A two-digit year: up to 60 is in this century, as luxon reads it.
create or replace temp macro with_century(iso_text) as
    case when left(iso_text, 2) <= '60' then '20' || iso_text else '19' || iso_text end
