-- Nine national digits in an existing range, with the country code before them; else null.
create or replace temp macro dutch_number(digits) as
    case when regexp_full_match(digits, dutch_range()) then cast(digits as bigint) + 31000000000 else null end
