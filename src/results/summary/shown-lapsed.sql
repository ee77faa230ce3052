-- The first findings of each call centre that only an earlier delivery gave, most serious first.
with ordered as (
    select
        *,
        row_number() over (
            partition by vendor
            order by
                case state when 'lapsed' then 0 when 'weaker' then 1 else 2 end,
                case level_before when 'statute' then 0 when 'code' then 1 when 'privacy' then 2 when 'contract' then 3 else 4 end,
                rule,
                moment,
                call_id
        ) as place
    from lapsed_finding
)

select
    o.vendor,
    o.call_id,
    local_text(epoch_us(cast(o.moment as timestamptz)), epoch_us(cast(o.moment as timestamptz)), cast($time_zone as varchar)) as called,
    coalesce(masked_number(try_cast(ltrim(o.number, '+') as bigint)), '•••') as number,
    o.rule,
    o.state,
    o.level_before,
    o.grade_before,
    o.reason_before,
    o.grade,
    o.responsible_before,
    o.responsible,
    regexp_replace(o.changes, '\+[0-9]+([0-9]{3})', '+•• •••\1', 'g') as changes,
    o.changed_vendor,
    o.changed_call_id,
    o.source_file_before,
    o.source_row_before,
    o.source_file,
    o.source_row,
    o.known_from
from ordered as o
where o.place <= cast($most as integer)
order by
    o.vendor,
    o.place
