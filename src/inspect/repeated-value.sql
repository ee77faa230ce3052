-- Values of one column in more than one row, and values that differ only by leading zeros.
with twins as (
    select count(*) as row_count
    from column_value
    where place = cast($place as integer)
        and regexp_full_match(cell, '[0-9]+')
    group by regexp_replace(cell, '^0+', '')
    having count(*) > 1
),

repeated as (
    select
        row_count,
        first_row
    from column_value
    where place = cast($place as integer)
        and row_count > 1
)

select
    (select count(*) from repeated) as repeated_values,
    (select cast(coalesce(sum(row_count), 0) as bigint) from repeated) as repeated_rows,
    (select array_to_string(min(first_row, 5), ',') from repeated) as first_rows,
    (select count(*) from twins) as zero_twins
