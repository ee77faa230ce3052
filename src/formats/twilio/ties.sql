-- A leg names the one that began it by the parent's id.
with source as (
    select * from source_rows
),

ids as (
    select
        source_row,
        unnest(list_distinct([sid, parent])) as tie,
        sid as leg
    from source
    where sid is not null
)

select
    cast(source_row as bigint) as source_row,
    tie,
    cast(null as varchar) as notation,
    leg
from ids
where regexp_full_match(tie, 'CA[0-9A-Za-z]{32}')
