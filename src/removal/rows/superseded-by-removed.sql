-- Rows in earlier deliveries with the key of a removed row: it had replaced them, and its removal must not bring them back.
select
    earlier.feed,
    earlier.unit,
    earlier.source_row,
    min(gone.removal) as removal
from removed_now as gone
inner join removal_row as later
    on gone.unit = later.unit
    and gone.source_row = later.source_row
inner join loaded_unit as later_unit
    on later.unit = later_unit.unit
inner join removal_row as earlier
    on later.feed = earlier.feed
    and later.row_key = earlier.row_key
inner join loaded_unit as earlier_unit
    on earlier.unit = earlier_unit.unit
left join removed_now as known
    on earlier.unit = known.unit
    and earlier.source_row = known.source_row
left join removal_kept as kept
    on earlier.unit = kept.unit
    and earlier.source_row = kept.source_row
where known.unit is null
    and kept.unit is null
    and (earlier_unit.delivery, earlier.source_row) < (later_unit.delivery, later.source_row)
group by
    earlier.feed,
    earlier.unit,
    earlier.source_row
