-- Makes ids of calls from their rows. A row with a unique time, numbers and agent keeps its id even if its result changes. Rows that share these get an id from
-- all their contents, wherever they are. Rows with equal contents are counted.
with shared as (
    select
        *,
        min(contents) over (partition by identity) <> max(contents) over (partition by identity) as is_tied_here
    from identified_row
),

tied as (
    select
        *,
        is_tied_here or tie_number(identity) in (select tied_elsewhere.tie from tied_elsewhere) as is_tied,
        row_number() over (partition by identity, contents order by source_row) as turn
    from shared
)

select
    source_row,
    identity,
    contents,
    is_tied_here,
    is_tied,
    'row-' || identity
    || case when is_tied then '-' || contents else '' end
    || case when turn > 1 then '/' || cast(turn as varchar) else '' end as call_id
from tied
