-- The parts of explanations as the page holds them, in order: the place of the sentence, and the values that fill it. If a kind has very many lines,
-- the page holds the first of them and the number of the others.
with lines as (
    select *
    from page_part
    where number_place between cast($from_number as bigint) and cast($to_number as bigint)
),

filled as (
    select
        l.number_place,
        l.call_place,
        l.part_place,
        l.line,
        concat(
            '[', l.shape,
            ',"' || coalesce(ni.printed, si.printed, l.id) || '"',
            ',"' || l.at || '"',
            ',"' || l.until || '"',
            ',' || l.seconds,
            ',"' || l.ending || '"',
            ',"' || coalesce(nf.printed, sf.printed, l.source_file) || '"',
            ',' || l.source_row,
            ']'
        ) as printed
    from lines as l
    left join page_shown_text as si
        on l.id = si.text
    left join page_shown_beside as ni
        on l.id = ni.text
        and l.number_place = ni.number_place
    left join page_shown_text as sf
        on l.source_file = sf.text
    left join page_shown_beside as nf
        on l.source_file = nf.text
        and l.number_place = nf.number_place
    where l.line <= cast($most_lines as bigint)

    union all

    select
        number_place,
        call_place,
        part_place,
        cast($most_lines as bigint) + 1 as line,
        cast(max(line) - cast($most_lines as bigint) as varchar) as printed
    from lines
    group by
        number_place,
        call_place,
        part_place
    having max(line) > cast($most_lines as bigint)
)

select
    cast(number_place as integer) as number_place,
    cast(call_place as integer) as call_place,
    part_place,
    printed
from filled
order by
    filled.number_place,
    filled.call_place,
    part_place,
    line
