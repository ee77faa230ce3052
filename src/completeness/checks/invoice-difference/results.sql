-- Invoices of the period that differ by more than 2% from the logged outbound calls or their minutes.
with invoices as (
    select
        *,
        row_number() over (order by file_key, source_row) as invoice_key
    from invoice
    where from_day <= cast($to_day as integer)
        and to_day >= cast($from_day as integer)
),

calls as (
    select
        vendor,
        local_day,
        coalesce(talk_seconds, 0) as talk_seconds
    from call
    where direction <> 'inbound'
),

logged as (
    select
        i.invoice_key,
        count(c.vendor) as calls,
        coalesce(sum(c.talk_seconds), 0) as seconds
    from invoices as i
    left join calls as c
        on i.vendor = c.vendor
        and c.local_day >= i.from_day
        and c.local_day <= i.to_day
    group by i.invoice_key
),

compared as (
    select
        i.*,
        'calls' as subject,
        cast(i.calls as varchar) as expected,
        cast(g.calls as varchar) as found,
        abs(g.calls - i.calls) * 50 > i.calls as differs
    from invoices as i
    inner join logged as g
        on i.invoice_key = g.invoice_key
    where i.calls is not null

    union all

    select
        i.*,
        'minutes' as subject,
        cast(i.minutes as varchar) as expected,
        cast(cast(cast(g.seconds as decimal(18, 2)) / 60 as decimal(18, 2)) as varchar) as found,
        abs(cast(g.seconds as decimal(18, 2)) - i.minutes * 60) * 50 > i.minutes * 60 as differs
    from invoices as i
    inner join logged as g
        on i.invoice_key = g.invoice_key
    where i.minutes is not null
)

select
    vendor,
    subject,
    from_day as day,
    expected,
    found,
    'until ' || strftime(date '1970-01-01' + to_day, '%Y-%m-%d') as detail,
    file_key,
    source_row
from compared
where differs
