-- What the page holds of some numbers, line by line: the events of each number, then its calls, each followed by the parts of its explanation. If a part has very many lines, the page holds the first
-- of them and the number of the others. `number-blocks.ts` describes the form of a line.
with events as (
    select
        e.number_place,
        cast(-1 as bigint) as call_place,
        -1 as part_place,
        e.event_place as line,
        case when e.event_place = 0 then e.events - e.shown else 0 end as part_or_more,
        concat('["', e.moment, '",', k.shape, ',"' || nullif(coalesce(b.printed, s.printed, e.reference), '') || '"', ']') as printed
    from page_event as e
    inner join page_event_shape as k
        on e.kind = k.kind
        and e.party = k.party
        and e.detail = k.detail
    left join page_shown_text as s
        on e.reference = s.text
    left join page_shown_beside as b
        on e.reference = b.text
        and e.number_place = b.number_place
    where e.number_place between cast($from_number as bigint) and cast($to_number as bigint)
),

calls as (
    select
        number_place,
        call_place,
        -1 as part_place,
        cast(0 as bigint) as line,
        -1 as part_or_more,
        cast(event_place as varchar) as printed
    from page_call
    where number_place between cast($from_number as bigint) and cast($to_number as bigint)
),

parts as (
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
        l.part_place as part_or_more,
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
    from parts as l
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
),

cut as (
    select
        number_place,
        call_place,
        part_place,
        cast($most_lines as bigint) + 1 as line,
        part_place as part_or_more,
        cast(max(line) - cast($most_lines as bigint) as varchar) as printed
    from parts
    group by all
    having max(line) > cast($most_lines as bigint)
),

lines as (
    select * from events
    union all
    select * from calls
    union all
    select * from filled
    union all
    select * from cut
)

select concat(number_place, chr(9), call_place, chr(9), part_or_more, chr(9), printed) as line_text
from lines
order by
    number_place,
    call_place,
    part_place,
    line
