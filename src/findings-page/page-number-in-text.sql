-- Texts of the page that may contain the number beside them. A plain text has only one group of digits; the program gathered the groups of the
-- others.
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
