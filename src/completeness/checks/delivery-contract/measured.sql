-- What was agreed with the senders of deliveries (`expect` of a source), file by file, and whether it was met.
-- Files of the period: those with a call in it, those in which nothing could be read, and those of other feeds.
with files as (
    select
        f.file_key,
        f.source_index,
        f.path,
        coalesce(f.vendor, '') as vendor,
        a.facts
    from source_file as f
    inner join file_account as a
        on f.file_key = a.file_key
    left join (
        select distinct file_key
        from loaded_day
        where local_day >= cast($from_day as integer)
            and local_day <= cast($to_day as integer)
    ) as c
        on f.file_key = c.file_key
    where f.feed <> 'calls'
        or a.facts = 0
        or c.file_key is not null
),

working_days as (
    select
        min(day) as first_day,
        max(day) as last_day
    from calendar_day
    where weekday <= 5
        and not is_holiday
        and day >= cast($from_day as integer)
        and day <= cast($to_day as integer)
),

deliveries as (
    select
        f.source_index,
        f.vendor,
        min(c.local_day) as first_day,
        max(c.local_day) as last_day
    from source_file as f
    left join loaded_day as c
        on f.file_key = c.file_key
        and c.local_day >= cast($from_day as integer)
        and c.local_day <= cast($to_day as integer)
    group by all
),

shares as (
    select
        f.vendor,
        f.path,
        f.file_key,
        f.facts,
        t.term,
        t.column_name,
        t.at_least,
        coalesce(a.known, 0) as known
    from files as f
    inner join delivery_term as t
        on f.source_index = t.source_index
    left join column_account as a
        on f.file_key = a.file_key
        and t.column_name = a.column_name
)

select
    vendor,
    path as subject,
    cast(null as integer) as day,
    case term
        when 'column' then 'a value for ' || column_name
        when 'rows' then 'at least ' || cast(at_least as varchar) || ' rows'
        else column_name || ' known in ' || cast(at_least as varchar) || '% of ' || cast(facts as varchar) || ' rows'
    end as expected,
    case term
        when 'column' then 'none'
        when 'rows' then cast(facts as varchar)
        else cast(known as varchar)
    end as found,
    case term
        when 'column' then known > 0
        when 'rows' then facts >= at_least
        else known * 100 >= at_least * facts
    end as is_met,
    file_key
from shares
where term <> 'period'

union all

select
    coalesce(d.vendor, '') as vendor,
    'first working day of the period' as subject,
    w.first_day as day,
    'calls' as expected,
    'none until ' || coalesce(strftime(date '1970-01-01' + d.first_day, '%Y-%m-%d'), 'the end') as found,
    coalesce(d.first_day <= w.first_day, false) as is_met,
    cast(null as integer) as file_key
from delivery_term as t
inner join deliveries as d
    on t.source_index = d.source_index
cross join working_days as w
where t.term = 'period'

union all

select
    coalesce(d.vendor, '') as vendor,
    'last working day of the period' as subject,
    w.last_day as day,
    'calls' as expected,
    'none after ' || coalesce(strftime(date '1970-01-01' + d.last_day, '%Y-%m-%d'), 'the beginning') as found,
    coalesce(d.last_day >= w.last_day, false) as is_met,
    cast(null as integer) as file_key
from delivery_term as t
inner join deliveries as d
    on t.source_index = d.source_index
cross join working_days as w
where t.term = 'period'
