-- Texts that were damaged before the file was delivered, and that are used as written.
with judged as (
    select
        source_row,
        column_name,
        case
            when strlen(cell) > length(cell) and (contains(cell, chr(65533)) or regexp_matches(cell, 'Ã[\x{0080}-\x{00BF}]|â€')) then 'garbled-characters'
            when starts_with(cell, '###') and regexp_full_match(cell, '#+') then 'too-narrow'
            when starts_with(cell, '=') or starts_with(cell, '@') then 'formula'
            when ends_with(cell, '00') and regexp_full_match(cell, '[1-9][0-9]{14,}00') then 'rounded-digits'
        end as reason
    from text_cell
)

select
    source_row,
    column_name,
    reason
from judged
where reason is not null
