create or replace temp macro integer_of(cell) as
    case when regexp_full_match(cell, '[0-9]{1,15}') then cast(cell as bigint) else null end
