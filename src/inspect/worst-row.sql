-- The rows of each file with the most cells that could not be read, and rows that are not used, with what is wrong with each.
with worst as (
    select
        file_key,
        source_row,
        count(*) as problem_count,
        bool_or(kind = 'rejected') as is_rejected,
        to_json(list({'column': column_name, 'reason': reason} order by column_name, reason)) as problems
    from problem
    where kind in ('rejected', 'emptied')
    group by file_key, source_row
),

ranked as (
    select
        *,
        row_number() over (partition by file_key order by problem_count desc, is_rejected desc, source_row) as place
    from worst
)

select
    file_key,
    source_row,
    is_rejected,
    cast(problems as varchar) as problems
from ranked
where place <= cast($most as bigint)
order by file_key, place
