-- Every row of a feed that another delivery of its key superseded: `duplicate` if the delivery before it had the same content, `replaced` (by
-- `by_unit`, `by_row`) if a later one had other content. `joined` are a call's rows in a file that describes only part of it, `joined-replaced` if a
-- later delivery describes that call differently.
with compared as (
    select * from compared_row
),

turns as (
    select
        *,
        max(case when columns is null or columns <> '' then turn end) over (partition by key_number) > turn as is_revised_later
    from compared
),

starters as (
    select
        *,
        lead(unit) over (partition by key_number order by turn) as by_unit,
        lead(source_row) over (partition by key_number order by turn) as by_row,
        lead(columns) over (partition by key_number order by turn) as changed_columns,
        lead(changes) over (partition by key_number order by turn) as later_changes
    from compared
    where columns is null or columns <> ''
)

select
    cast($feed as varchar) as feed,
    key,
    unit,
    source_row,
    legs,
    case when not is_shared then 'duplicate' when is_revised_later then 'joined-replaced' else 'joined' end as fate,
    null as by_unit,
    null as by_row,
    null as columns,
    null as changes,
    vendor,
    number,
    caller_number,
    direction,
    person_id,
    earliest,
    latest,
    day
from turns
where columns = ''

union all

select
    cast($feed as varchar) as feed,
    key,
    unit,
    source_row,
    legs,
    'replaced' as fate,
    by_unit,
    by_row,
    changed_columns as columns,
    later_changes as changes,
    vendor,
    number,
    caller_number,
    direction,
    person_id,
    earliest,
    latest,
    day
from starters
where by_unit is not null
