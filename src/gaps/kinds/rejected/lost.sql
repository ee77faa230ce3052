-- Rejected rows of call logs that have a number, by call centre and file, beside the accepted rows of the call centre's files. Files count that have a call of the period, or none at
-- all. Where the file is not of one call centre, a row is of the one that it names. Signs that some programs take for the end of a line join rows: each part
-- counts. One that is delivered again counts once.
with reached as (
    select
        file_key,
        bool_or(local_day >= cast($from_day as integer) and local_day <= cast($to_day as integer)) as is_of_period,
        case when count(distinct vendor) = 1 then any_value(cast(vendor as varchar)) end as only_vendor
    from loaded_day
    group by file_key
),

files as (
    select
        a.file_key,
        a.accepted,
        a.rejected,
        coalesce(a.vendor, r.only_vendor) as vendor
    from file_account as a
    left join reached as r
        on a.file_key = r.file_key
    where a.feed = 'calls'
        and coalesce(r.is_of_period, true)
),

parts as (
    select
        f.file_key,
        f.vendor,
        unnest(regexp_split_to_array(p.raw, '[\r\n\x{0B}\x{0C}\x{1C}-\x{1E}\x{85}\x{2028}\x{2029}]+')) as part
    from files as f
    inner join problem as p
        on f.file_key = p.file_key
    where f.rejected > 0
        and p.kind = 'rejected'
        and p.reason not in ('never-dialled', 'internal', 'service-code', 'no-call', 'not-voice', 'conference', 'test-call')
),

-- Days and times of the clock have as many digits as a number.
lost as (
    select
        vendor,
        part,
        min(file_key) as file_key,
        regexp_split_to_array(lower(part), '[^a-z0-9_-]+') as words
    from parts
    where regexp_matches(
        regexp_replace(part, '[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}|[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?', ' : ', 'g'),
        '\p{Nd}([^\p{Nd}\p{L};:,|\t"]{0,3}\p{Nd}){7}'
    )
    group by
        vendor,
        part
),

named as (
    select
        l.file_key,
        l.part,
        coalesce(l.vendor, min(cast(v.vendor as varchar))) as vendor
    from lost as l
    left join vendor as v
        on l.vendor is null
        and list_contains(l.words, lower(cast(v.vendor as varchar)))
    group by
        l.file_key,
        l.vendor,
        l.part
),

counted as (
    select
        file_key,
        vendor,
        count(*) as rows
    from named
    group by
        file_key,
        vendor
),

owned as (
    select
        file_key,
        vendor
    from files
    union
    select
        file_key,
        vendor
    from counted
),

totals as (
    select
        o.vendor,
        cast(sum(f.accepted) as bigint) as accepted
    from owned as o
    inner join files as f
        on o.file_key = f.file_key
    group by o.vendor
)

select
    c.file_key,
    c.vendor,
    c.rows,
    t.accepted
from counted as c
inner join totals as t
    on c.vendor is not distinct from t.vendor
order by
    c.vendor nulls last,
    c.rows desc,
    c.file_key
