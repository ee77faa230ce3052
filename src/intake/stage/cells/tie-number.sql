-- A text as a number: the same on every machine, and short enough to be kept for every row.
create or replace temp macro tie_number(written) as
cast(md5_number_lower(written) // 2 as bigint)
