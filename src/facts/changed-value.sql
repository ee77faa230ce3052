-- Each value of a call that a later delivery changed. `position` is that of the column in the feed; an empty value is an empty text.
with compared_value as (
    select
        call_key,
        turn,
        replaced_by_file_key,
        replaced_by_row,
        unnest(items) as item
    from compared_call
)

select
    call_key,
    turn,
    replaced_by_file_key,
    replaced_by_row,
    item.position,
    item.column_name,
    item.before,
    item.after
from compared_value
where item.differs
