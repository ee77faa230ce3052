-- Rows that could not be used but contain one of the numbers, however its digits are spaced. `in_order` rules out most rows at a
-- tenth of the cost: those in which the digits of the number do not even occur in order. It works for one number only.
with wanted as (
    select unnest(from_json(cast($digits as json), '[{"number":"BIGINT","digits":"VARCHAR"}]')) as item
),

refused as (
    select
        file_key,
        source_row,
        column_name,
        reason,
        regexp_replace(raw, '[-\s().]+', '', 'g') as digits
    from problem
    where kind = 'rejected'
        and raw is not null
        and raw like cast($in_order as varchar)
)

select
    w.item.number,
    f.feed,
    r.column_name,
    r.reason,
    f.path as source_file,
    r.source_row
from refused as r
inner join wanted as w
    on contains(r.digits, w.item.digits)
inner join source_file as f
    on r.file_key = f.file_key
order by
    w.item.number,
    f.path,
    r.source_row,
    r.column_name,
    r.reason
