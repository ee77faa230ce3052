-- Rows that a removal took from delivered files, by file, with the ranges of their lines.
with gone as (
    select
        l.file_key,
        r.source_row,
        r.legs,
        r.is_rejected,
        r.source_row - row_number() over (partition by l.file_key order by r.source_row) as stretch
    from removed_row as r
    inner join loaded_unit as l
        on r.unit = l.unit
    where r.removal = cast($removal as integer)
),

stretches as (
    select
        file_key,
        min(source_row) as first_row,
        max(source_row) as last_row,
        sum(legs) as removed,
        sum(legs) filter (where is_rejected) as rejected
    from gone
    group by
        file_key,
        stretch
)

select
    a.path,
    a.feed,
    a.sha256,
    a.rows_read,
    cast(sum(s.removed) as bigint) as removed,
    cast(coalesce(sum(s.rejected), 0) as bigint) as rejected,
    string_agg(
        case when s.first_row = s.last_row then cast(s.first_row as varchar) else s.first_row || '-' || s.last_row end,
        ', '
        order by s.first_row
    ) as lines
from stretches as s
inner join file_account as a
    on s.file_key = a.file_key
group by
    a.path,
    a.feed,
    a.sha256,
    a.rows_read
order by
    a.path,
    a.feed,
    a.sha256
