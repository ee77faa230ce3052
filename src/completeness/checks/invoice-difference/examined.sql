-- Invoices for days of the period that state calls or minutes.
select
    vendor,
    count(*) as examined
from invoice
where from_day <= cast($to_day as integer)
    and to_day >= cast($from_day as integer)
    and (calls is not null or minutes is not null)
group by vendor
