-- Signs that a log leaves calls out: one row for each call centre whose invoice has more than its log, whose ids skip numbers, or that has a working day without a call.
with calls as (
    select
        vendor,
        call_id,
        local_day
    from call
),

invoices as (
    select
        vendor,
        sum(try_cast(expected as bigint)) as invoiced,
        sum(try_cast(found as bigint)) as logged
    from completeness
    where check_id = 'invoice-difference'
        and subject = 'calls'
        -- An invoice with less raises a question too, but is not an omission.
        and try_cast(expected as bigint) > try_cast(found as bigint)
    group by vendor
),

silent as (
    select
        vendor,
        day
    from completeness
    where check_id = 'silent-day'
),

silent_days as (
    select
        vendor,
        string_agg(strftime(date '1970-01-01' + day, '%Y-%m-%d'), '|' order by day) as days
    from silent
    group by vendor
),

-- Between the last call before the missing ids and the first one after them.
id_gaps as (
    select
        g.vendor,
        cast(g.expected as bigint) as missing,
        b.local_day as day_before,
        g.day as day_after
    from completeness as g
    left join calls as b
        on g.vendor = b.vendor
        and split_part(g.subject, ' .. ', 1) = b.call_id
    where g.check_id = 'gap-in-numbering'
),

missing_ids as (
    select
        g.vendor,
        sum(g.missing) as missing,
        coalesce(
            sum(g.missing) filter (
                where exists (
                    select 1
                    from silent as s
                    where s.vendor = g.vendor
                        and s.day > g.day_before
                        and s.day < g.day_after
                )
            ),
            0
        ) as around_silent_days
    from id_gaps as g
    group by g.vendor
),

complaints as (
    select
        s.vendor,
        count(distinct m.subject) as complaints
    from silent as s
    inner join completeness as m
        on s.day = m.day
    where m.check_id = 'complaint-without-call'
    group by s.vendor
),

vendors as (
    select vendor from invoices
    union
    select vendor from missing_ids
    union
    select vendor from silent_days
)

select
    v.vendor,
    cast(i.invoiced as bigint) as invoiced,
    cast(i.logged as bigint) as logged,
    cast(coalesce(m.missing, 0) as bigint) as missing_ids,
    cast(coalesce(m.around_silent_days, 0) as bigint) as missing_ids_around_silent_days,
    coalesce(d.days, '') as silent_days,
    coalesce(c.complaints, 0) as complaints
from vendors as v
left join invoices as i
    on v.vendor = i.vendor
left join missing_ids as m
    on v.vendor = m.vendor
left join silent_days as d
    on v.vendor = d.vendor
left join complaints as c
    on v.vendor = c.vendor
order by v.vendor
