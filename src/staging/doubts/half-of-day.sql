-- The number of times that were read as before noon although a column says PM, or as later although it says AM, and the first row with one.
with beside as (
    select
        source_row,
        lower(cell_text(cell)) as cell
    from raw_cell
),

read as (
    select
        source_row,
        hour(moment_wall(moment_text(started_at))) as hour_read
    from canonical_rows
)

select
    count(*) as contradicting,
    min(beside.source_row) as first_row
from beside
inner join read
    on beside.source_row = read.source_row
where (list_contains(from_json(cast($later as json), '["VARCHAR"]'), beside.cell) and read.hour_read < 12)
    or (list_contains(from_json(cast($earlier as json), '["VARCHAR"]'), beside.cell) and read.hour_read >= 12)
