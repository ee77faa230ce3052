-- Every row of a feed that another delivery of its key superseded: `duplicate` if the delivery before it had the same content, `replaced` (by
-- `by_unit`, `by_row`) if a later one had other content. `joined` are a call's rows in a file that describes only part of it, `joined-replaced` if a
-- later delivery describes that call differently.
with turns as (
    select
        compared.*,
        coalesce(compared.columns = '', false) as is_repeat,
        shared.unit is not null as is_shared
    from compared_row as compared
    left join staged_shared_call as shared
        on compared.unit = shared.unit
        and compared.source_row = shared.source_row
),

followed as (
    select
        *,
        max(case when not is_repeat then turn end) over (partition by key_number) > turn as is_revised_later,
        lead(unit) over next_content as next_unit,
        lead(source_row) over next_content as next_row,
        lead(columns) over next_content as next_columns,
        lead(changes) over next_content as next_changes
    from turns
    window next_content as (partition by key_number, is_repeat order by turn)
)

select
    cast($feed as varchar) as feed,
    key,
    unit,
    source_row,
    legs,
    case
        when not is_repeat then 'replaced'
        when not is_shared then 'duplicate'
        when is_revised_later then 'joined-replaced'
        else 'joined'
    end as fate,
    case when not is_repeat then next_unit end as by_unit,
    case when not is_repeat then next_row end as by_row,
    case when not is_repeat then next_columns end as columns,
    case when not is_repeat then next_changes end as changes,
    vendor,
    number,
    caller_number,
    direction,
    person_id,
    earliest,
    latest,
    day
from followed
where is_repeat
    or next_unit is not null
