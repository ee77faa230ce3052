-- Rows that a hold in the configuration keeps: those that match the number or person, the call centre and the period that it names.
select
    c.removal,
    c.unit,
    c.source_row,
    'hold' as reason,
    max(h.until) as until
from removal_candidate as c
inner join removal_hold as h
    on c.removal = h.removal
left join removal_number as n
    on h.removal = n.removal
    and h.hold = n.hold
    and c.number = n.number
left join removal_person as p
    on h.removal = p.removal
    and h.hold = p.hold
    and c.person_id = p.person_id
where (not h.has_subject or n.number is not null or p.person_id is not null)
    and (h.vendor is null or h.vendor = c.vendor)
    and (h.from_us is null or c.moment >= h.from_us)
    and (h.until_us is null or c.moment < h.until_us)
group by
    c.removal,
    c.unit,
    c.source_row
