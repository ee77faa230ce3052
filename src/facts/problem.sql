-- Problems of rows: those found when their file was read, calls that replaced what may have been another call, or part of one, and inbound calls that are not
-- believed.
with replacements as (
    select
        by_unit as unit,
        by_row as source_row,
        'noted' as kind,
        'call_id' as column_name,
        staged_file.path || ':' || cast(superseded.source_row as varchar) as value,
        case when apart_unit.unit is null then 'made-id-perhaps-another' else 'perhaps-rest-of-call' end as reason,
        cast(null as varchar) as raw
    from superseded
    inner join staged_file
        on superseded.unit = staged_file.unit
    left join apart_unit
        on superseded.unit = apart_unit.unit
        and superseded.by_unit = apart_unit.other_unit
    where superseded.feed = 'calls'
        and superseded.fate = 'replaced'
        and (apart_unit.unit is not null or is_made_id(substr(superseded.key, length(superseded.vendor) + 4)))
),

noted as (
    select
        unit,
        source_row,
        kind,
        column_name,
        value,
        reason,
        raw
    from staged_problem

    union all

    select * from replacements
)

select
    loaded_unit.file_key,
    noted.source_row,
    noted.kind,
    noted.column_name,
    noted.value,
    noted.reason,
    noted.raw
from noted
inner join loaded_unit
    on noted.unit = loaded_unit.unit

union all

select
    loaded_unit.file_key,
    call.source_row,
    'noted' as kind,
    'direction' as column_name,
    'inbound' as value,
    'inbound-from-own-number' as reason,
    cast(null as varchar) as raw
from disbelieved_call
inner join call
    on disbelieved_call.call_key = call.call_key
inner join loaded_unit
    on call.file_key = loaded_unit.unit
