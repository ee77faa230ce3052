-- Rows that match a removal but stay, by file and reason, with the ranges of their lines.
with staying as (
    select
        l.file_key,
        k.source_row,
        k.reason,
        coalesce(k.until, '') as until
    from removal_kept as k
    inner join loaded_unit as l
        on k.unit = l.unit
    left join removed_row as r
        on k.unit = r.unit
        and k.source_row = r.source_row
    where k.removal = cast($removal as integer)
        and r.unit is null
),

numbered as (
    select
        *,
        source_row - row_number() over (partition by file_key, reason, until order by source_row) as stretch
    from staying
),

stretches as (
    select
        file_key,
        reason,
        until,
        min(source_row) as first_row,
        max(source_row) as last_row,
        count(*) as rows
    from numbered
    group by
        file_key,
        reason,
        until,
        stretch
)

select
    a.path,
    a.feed,
    s.reason,
    nullif(s.until, '') as until,
    cast(sum(s.rows) as bigint) as rows,
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
    s.reason,
    s.until
order by
    a.path,
    a.feed,
    s.reason,
    s.until
