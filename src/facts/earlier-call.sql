-- Calls as earlier deliveries described them, with the key of the valid call. `turn` counts backwards: 1 is the delivery before the valid one, `turns` is the
-- first delivery.
select
    earlier.* replace (standing.call_key as call_key),
    replaced.by_unit as replaced_by_file_key,
    replaced.by_row as replaced_by_row,
    cast(row_number() over (
        partition by standing.call_key
        order by loaded_unit.delivery desc, earlier.source_row desc
    ) as integer) as turn,
    cast(count(*) over (partition by standing.call_key) as integer) as turns
from superseded as replaced
inner join superseded_call as earlier
    on replaced.unit = earlier.file_key
    and replaced.source_row = earlier.source_row
inner join loaded_unit
    on replaced.unit = loaded_unit.unit
inner join staged_calls as standing
    on earlier.vendor = standing.vendor
    and earlier.call_id = standing.call_id
where replaced.feed = 'calls'
    and replaced.fate = 'replaced'
