-- Values that were damaged or look wrong in any column, with the first rows that have one.
with told as (
    select
        place,
        row_count,
        first_rows,
        unnest(
            list_filter(
                [
                    case when kind = 'error' then 'error-cell' end,
                    case when kind = 'too-narrow' then 'too-narrow' end,
                    case when kind = 'formula' then 'formula' end,
                    case when kind = 'text-formula' then 'text-formula' end,
                    case when kind = 'exponent' then 'exponent' end,
                    case when has_control_characters(cell) then 'control-characters' end,
                    case when regexp_matches(cell, '[\x{00AD}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2064}\x{2066}-\x{2069}\x{FEFF}]') then 'invisible-characters' end,
                    case when contains(cell, chr(65533)) or regexp_matches(cell, 'Ã[\x{0080}-\x{00BF}]|â€') then 'garbled-characters' end,
                    case when regexp_full_match(cell, '-?[1-9][0-9]{0,2}([.][0-9]{3})+(,[0-9]+)?|-?[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]+)?') then 'thousands' end,
                    case when regexp_full_match(cell, '[0-9]{6,}[.,]0+') and not regexp_full_match(cell, '1[0-9]{9}[.]0') then 'decimal-suffix' end,
                    case when regexp_full_match(cell, '[1-9][0-9]{14,}000*') then 'rounded-digits' end,
                    case when regexp_matches(cell, '[\n\r]') then 'line-break' end,
                    case when place <= 3 and list_contains(from_json(cast($total_words as json), '["VARCHAR"]'), lower(cell)) then 'totals-row' end
                ],
                lambda oddity: oddity is not null
            )
        ) as oddity
    from column_value
),

seen as (
    select
        place,
        oddity,
        cast(unnest(string_split(first_rows, ',')) as bigint) as source_row
    from told
),

first_seen as (
    select
        place,
        oddity,
        array_to_string(min(source_row, 5), ',') as first_rows
    from seen
    group by place, oddity
)

select
    told.place,
    told.oddity,
    cast(sum(told.row_count) as bigint) as row_count,
    min(first_seen.first_rows) as first_rows
from told
inner join first_seen
    on first_seen.place = told.place
    and first_seen.oddity = told.oddity
group by told.place, told.oddity
order by told.place, told.oddity
