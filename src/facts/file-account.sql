-- rows_read = accepted + rejected + duplicate + replaced + removed. A row made of several rows of the file counts as that many.
with superseded_rows as (
    select
        unit,
        sum(legs) filter (where fate = 'duplicate') as duplicate,
        sum(legs) filter (where fate in ('replaced', 'joined-replaced')) as replaced,
        count(*) as rows_superseded
    from superseded
    group by unit
),

removed_rows as (
    select
        unit,
        sum(legs) as removed,
        count(*) filter (where is_rejected) as rejected
    from removed_row
    group by unit
),

problems as (
    select
        unit,
        count(*) filter (where kind = 'repaired') as repaired,
        count(*) filter (where kind = 'emptied') as emptied
    from staged_problem
    group by unit
)

select
    loaded_unit.file_key,
    loaded_unit.delivery,
    staged_file.path,
    staged_file.sha256,
    staged_file.bytes,
    staged_file.feed,
    staged_file.vendor,
    staged_file.format,
    staged_file.encoding,
    staged_file.delimiter,
    staged_file.rows_read,
    cast(
        coalesce(staged_total.legs, 0) - coalesce(superseded_rows.duplicate, 0) - coalesce(superseded_rows.replaced, 0) as bigint
    ) as accepted,
    staged_file.rejected - coalesce(removed_rows.rejected, 0) as rejected,
    cast(coalesce(superseded_rows.duplicate, 0) as bigint) as duplicate,
    cast(coalesce(superseded_rows.replaced, 0) as bigint) as replaced,
    cast(coalesce(removed_rows.removed, 0) as bigint) as removed,
    coalesce(problems.repaired, 0) as repaired,
    coalesce(problems.emptied, 0) as emptied,
    cast(coalesce(staged_total.rows, 0) - coalesce(superseded_rows.rows_superseded, 0) as bigint) as facts,
    case
        when apart_remark.unit is null then staged_file.remarks
        else cast(to_json(list_append(from_json(staged_file.remarks, '["VARCHAR"]'), apart_remark.remark)) as varchar)
    end as remarks
from loaded_unit
inner join staged_file on staged_file.unit = loaded_unit.unit
left join staged_total on staged_total.unit = loaded_unit.unit
left join superseded_rows on superseded_rows.unit = loaded_unit.unit
left join problems on problems.unit = loaded_unit.unit
left join apart_remark on apart_remark.unit = loaded_unit.unit
left join removed_rows on removed_rows.unit = loaded_unit.unit
