-- The problems of the rows of each file, by column and reason. Values that were unreadable, that rejected their row, and codes that revealed no direction are
-- listed individually, the rarer ones together where there are several.
with valued as (
    select
        file_key,
        kind,
        column_name,
        reason,
        case when kind in ('emptied', 'rejected') or reason in ('direction-not-known', 'direction-inferred') then left(value, 200) end as value,
        source_row
    from problem
),

counted as (
    select
        file_key,
        kind,
        column_name,
        reason,
        value,
        count(*) as row_count,
        min(source_row) as first_row,
        array_to_string(min(source_row, 5), ',') as first_rows
    from valued
    group by file_key, kind, column_name, reason, value
),

ranked as (
    select
        *,
        row_number() over (partition by file_key, kind, column_name, reason order by row_count desc, value) as rank
    from counted
),

listed as (
    select
        *,
        case when kind = 'rejected' then cast($most_rejected as bigint) else cast($most as bigint) end as most,
        least(rank, case when kind = 'rejected' then cast($most_rejected as bigint) else cast($most as bigint) end + 1) as place
    from ranked
)

select
    file_key,
    kind,
    column_name,
    reason,
    case when place <= min(most) or count(*) = 1 then min(value) end as value,
    count(*) as different,
    cast(sum(row_count) as bigint) as row_count,
    case when count(*) = 1 then min(first_rows) else cast(min(first_row) as varchar) end as first_rows
from listed
group by file_key, kind, column_name, reason, place
order by
    file_key,
    case kind when 'rejected' then 1 when 'emptied' then 2 when 'repaired' then 3 else 4 end,
    sum(sum(row_count)) over (partition by file_key, kind, column_name, reason) desc,
    column_name,
    reason,
    place
