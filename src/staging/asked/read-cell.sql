-- Each row of a call list with its number, or the reason why it has none.
select
    c.list_row,
    c.cell,
    coalesce(plain_number(c.cell), number_without_plus(c.cell), r.number) as number,
    case
        when coalesce(plain_number(c.cell), number_without_plus(c.cell), r.number) is not null then null
        when c.cell = '' then 'number-missing'
        when has_control_characters(c.cell) then 'control-character'
        else coalesce(split_part(r.problem, ':', 2), 'number-invalid')
    end as reason
from listed_cell as c
left join number_reading as r
    on c.cell = r.cell
