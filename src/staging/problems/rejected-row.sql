-- Rows that are not used, each with its whole text; each leg of a folded call has its own problem. A totals row at the end of an export is reported as such,
-- whatever column it lacks; one that lacks none is told apart.
insert into staged_problem by name
with rejected as (
    select
        legs.source_row,
        complained.column_name,
        complained.value,
        complained.reason,
        [*columns('^c[0-9]+$')] as cells
    from complained_cell as complained
    inner join leg_rows as legs
        on complained.source_row = legs.leads_row
    inner join raw_rows as raw
        on legs.source_row = raw.source_row
    where complained.kind = 'rejected'
)

select
    cast($unit as integer) as unit,
    source_row,
    'rejected' as kind,
    column_name,
    value,
    case
        when reason = 'id-of-total' then reason
        when list_has_any(list_transform(cells[1:3], lambda cell: lower(cell_text(cell))), from_json(cast($total_words as json), '["VARCHAR"]'))
            or regexp_full_match(lower(cell_text(cells[1])), cast($totals_pattern as varchar)) then 'totals-row'
        else reason
    end as reason,
    raw_text(cells, cast($delimiter as varchar)) as raw
from rejected
