-- A text as a number: the same on every machine, and small enough to store for every row.
create or replace temp macro tie_number(written) as
cast(md5_number_lower(written) // 2 as bigint)
