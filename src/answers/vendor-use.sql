-- Calls in which a call centre itself uses one of the numbers: calls from it, and calls that others make to it. Only counted, not listed.
select
    u.number,
    u.vendor,
    u.use,
    u.calls,
    strftime(date '1970-01-01' + u.first_day, '%Y-%m-%d') as first_day,
    strftime(date '1970-01-01' + u.last_day, '%Y-%m-%d') as last_day
from asked_number as a
inner join vendor_number as u
    on a.number = u.number
order by
    u.number,
    u.vendor,
    u.use
