-- What the rules gave for calls in scope, with what dates and contacts of rules are held against. A table of its own: joined at once, the database
-- would lay every rule beside every call first.
select
    b.call_key,
    b.rule,
    b.grade,
    b.reason,
    s.contact,
    s.local_day
from breach as b
inner join standing as s
    on b.call_key = s.call_key
where s.in_scope
