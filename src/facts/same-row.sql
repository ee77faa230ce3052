-- Each row of a new file with the row of a disappearing file that has the same contents: all columns except those that belong to a reading.
with former as (
    select
        unit,
        source_row,
        row(*columns(lambda name: name not in ('unit', 'source_row', 'call_key', 'person_key', 'file_key'))) as contents
    from counting_row
    where unit in (select unnest(from_json(cast($leaving as json), '["INTEGER"]')))
),

fresh as (
    select
        unit,
        source_row,
        row(*columns(lambda name: name not in ('unit', 'source_row', 'call_key', 'person_key'))) as contents
    from query_table(cast($staged as varchar))
    where unit in (select unnest(from_json(cast($coming as json), '["INTEGER"]')))
)

select
    fresh.unit,
    fresh.source_row,
    former.unit as former_unit,
    former.source_row as former_row
from fresh
inner join former
    on fresh.contents is not distinct from former.contents
