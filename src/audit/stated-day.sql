-- The days of calls for which the client states that the records of a feed are all that it, and those who collect for it, hold.
select
    d.day,
    bool_or(s.feed = 'consents') as has_all_consents,
    bool_or(s.feed = 'relations') as has_all_relations
from calendar_day as d
inner join statement as s
    on d.day >= s.from_day
    and d.day <= s.to_day
where s.complete
group by d.day
