-- Texts of the page that may hold the number that they stand beside. A plain text has one group of digits; those of any other were gathered by the program.
select
    t.shown,
    n.number,
    n.number_place
from page_text as t
inner join page_number as n
    on t.number_place = n.number_place
left join page_shown_text as s
    on t.shown = s.text
where contains(coalesce(s.digits, t.shown), n.national)
