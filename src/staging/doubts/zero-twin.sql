-- Rows whose id differs from another one of the file by leading zeros alone: a program that takes ids for quantities drops them.
with number_id as (
    select
        source_row,
        column_name,
        length(id) as width,
        starts_with(id, '0') as has_zero,
        ltrim(id, '0') as digits
    from row_id
    where regexp_full_match(id, '[0-9]+')
),

with_zeros as (
    select distinct digits
    from number_id
    where has_zero
),

twin as (
    select digits
    from number_id
    where digits in (select digits from with_zeros)
    group by digits
    having min(width) < max(width)
)

select
    source_row,
    column_name,
    'zeros-differ' as reason
from number_id
where digits in (select digits from twin)
