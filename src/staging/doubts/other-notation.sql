-- Times of at most one row in twenty that are written otherwise than most of their column: in another notation, or with another offset from UTC than
-- summer and winter explain. Seconds and fractions may be left out. Shapes are told apart before they are read, since a column has few.
with cells as (
    select
        source_row,
        cell_text(cell) as text,
        translate(text, '123456789', '000000000') as shape,
        case when regexp_matches(right(shape, 6), '[+-]') and contains(shape, ':') then right(text, 6) else '' end as tail
    from raw_cell
    where cell_text(cell) is not null
),

shapes as (
    select
        shape,
        tail,
        count(*) as rows,
        moment_offset(min(text)) as utc_offset,
        case when moment_offset(min(text)) is null then shape else regexp_replace(shape, ' ?([Zz]|[+-][0:]+)$', '') end as clock
    from cells
    group by
        shape,
        tail
),

notations as (
    select
        *,
        regexp_replace(regexp_replace(clock, ':0+:0+([.,]0+)?', ':0'), '0+', '0', 'g') as notation
    from shapes
),

counted as (
    select
        *,
        sum(rows) over (partition by notation, utc_offset) as rows_alike,
        sum(rows) over () as all_rows
    from notations
),

compared as (
    select
        *,
        first_value(notation) over (order by rows_alike desc, notation, utc_offset) as common_notation,
        first_value(utc_offset) over (order by rows_alike desc, notation, utc_offset) as common_offset
    from counted
)

select
    cells.source_row,
    cast($column as varchar) as column_name,
    'other-notation' as reason
from cells
inner join compared
    on cells.shape = compared.shape
    and cells.tail = compared.tail
where compared.rows_alike * 20 <= compared.all_rows
    and (
        compared.notation <> compared.common_notation
        or (compared.utc_offset is null) <> (compared.common_offset is null)
        or abs(compared.utc_offset - compared.common_offset) > 3600000000
    )
