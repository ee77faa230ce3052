-- Calls of the period whose ids increase with time, each with the previous one, and how many numbers their series spans and contains: those with
-- missing numbers before them, and the first one of each series. A series is the ids of a call centre that differ in the digits at their end alone. A
-- few calls out of order do not hide it. A number whose row was rejected, or whose call is of the month before or after the period, was delivered: it
-- is not missing. On a day further off it fills no series of the period.
with numbered as (
    select
        vendor,
        call_id,
        started_at,
        local_day,
        file_key,
        source_row,
        rtrim(call_id, '0123456789') as prefix,
        case
            when length(call_id) - length(prefix) between 1 and 18
                then try_cast(substr(call_id, length(prefix) + 1) as bigint)
        end as id_number,
        count(*) over (partition by vendor) as calls
    from period_call
    where local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)
),

-- A few ids that happen to begin alike are no series, unless there are no others.
perhaps_series as (
    select
        vendor,
        prefix,
        -- Disorder of an hour is ordinary: calls get their number when they end, or from several exchanges.
        least(3600000000, (max(started_at) - min(started_at)) // 4) as disorder
    from numbered
    where id_number is not null
    group by
        vendor,
        prefix
    having count(*) >= least(10, any_value(calls))
        and count(*) > 1
),

steps as (
    select
        n.*,
        lag(n.id_number) over rising as number_before,
        lag(n.call_id) over rising as id_before,
        lag(n.started_at) over rising > n.started_at + p.disorder as falls_back
    from perhaps_series as p
    inner join numbered as n
        on p.vendor = n.vendor
        and p.prefix = n.prefix
    where n.id_number is not null
    window rising as (partition by n.vendor, n.prefix order by n.id_number, n.started_at, n.call_id)
),

series as (
    select
        vendor,
        prefix,
        min(id_number) as lowest,
        max(id_number) as highest,
        count(distinct id_number) as found
    from steps
    group by
        vendor,
        prefix
    -- If numbers say nothing of time, about half of them fall back.
    having count(*) filter (where falls_back) * 10 < count(*)
),

jumps as (
    select
        t.*,
        t.id_number - t.number_before - 1 as missing_before,
        s.found
    from series as s
    inner join steps as t
        on s.vendor = t.vendor
        and s.prefix = t.prefix
    where t.number_before is null
        or t.id_number > t.number_before + 1
),

-- A jump back in time over more numbers than there are leads to another counter.
gaps as (
    select
        *,
        found + sum(coalesce(missing_before, 0)) over (partition by vendor, prefix) as span
    from jumps
    where not coalesce(falls_back and missing_before > found, false)
),

rejected_cells as (
    select
        p.file_key,
        p.source_row,
        s.vendor,
        unnest(regexp_split_to_array(p.raw, '[;,\t|"{}\[\]:]')) as cell,
        generate_subscripts(regexp_split_to_array(p.raw, '[;,\t|"{}\[\]:]'), 1) as place
    from problem as p
    inner join source_file as f
        on p.file_key = f.file_key
    inner join (select distinct vendor from gaps where missing_before > 0) as s
        on coalesce(f.vendor, s.vendor) = s.vendor
    where p.kind = 'rejected'
        and f.feed = 'calls'
        and p.reason not in ('totals-row', 'id-of-total')
        -- In a file of several call centres each row says whose it is. A row that does not say so explains no missing number.
        and (f.vendor is not null or list_contains(regexp_split_to_array(p.raw, '[ ]*[;,\t|"{}\[\]:][ ]*'), s.vendor))
),

rejected_numbers as (
    select
        vendor,
        file_key,
        source_row,
        place,
        rtrim(trim(cell), '0123456789') as prefix,
        case
            when length(trim(cell)) - length(prefix) between 1 and 18
                then try_cast(substr(trim(cell), length(prefix) + 1) as bigint)
        end as id_number
    from rejected_cells
),

candidates as (
    select
        r.*,
        exists (
            select 1
            from gaps as g
            where r.vendor = g.vendor
                and r.prefix = g.prefix
                and r.id_number > g.number_before
                and r.id_number < g.id_number
        ) as is_missing
    from rejected_numbers as r
    inner join series as s
        on r.vendor = s.vendor
        and r.prefix = s.prefix
        and r.id_number >= s.lowest
        and r.id_number <= s.highest
),

-- The cell of the id has a missing number in more of the rejected rows than any other cell.
places as (
    select
        vendor,
        file_key,
        place,
        count(distinct id_number) filter (where is_missing) as missing_numbers
    from candidates
    group by all
),

file_rows as (
    select
        vendor,
        file_key,
        source_row,
        id_number
    from numbered
    where (vendor, file_key) in (select (vendor, file_key) from candidates)

    union all

    select distinct
        vendor,
        file_key,
        source_row,
        cast(null as bigint) as id_number
    from candidates
),

neighbours as (
    select
        vendor,
        file_key,
        source_row,
        id_number,
        last_value(id_number ignore nulls) over (
            partition by vendor, file_key
            order by source_row
            rows between unbounded preceding and 1 preceding
        ) as number_above,
        first_value(id_number ignore nulls) over (
            partition by vendor, file_key
            order by source_row
            rows between 1 following and unbounded following
        ) as number_below
    from file_rows
),

-- One cell of a row is its id: the one whose place holds most of the missing numbers; if two hold as many, the one between the ids of the rows around
-- it. A talk time must not explain a missing number, and a file need not be sorted.
rejected_ids as (
    select
        c.vendor,
        c.prefix,
        c.id_number
    from candidates as c
    inner join places as p
        on c.vendor = p.vendor
        and c.file_key = p.file_key
        and c.place = p.place
    inner join neighbours as n
        on c.vendor = n.vendor
        and c.file_key = n.file_key
        and c.source_row = n.source_row
        and n.id_number is null
    qualify row_number() over (
        partition by c.vendor, c.file_key, c.source_row
        order by
            p.missing_numbers desc,
            coalesce(
                c.id_number > least(n.number_above, n.number_below)
                and c.id_number < greatest(n.number_above, n.number_below),
                false
            ) desc,
            c.place
    ) = 1
),

ids_elsewhere as (
    select
        c.vendor,
        s.prefix,
        case
            when length(c.call_id) - length(s.prefix) between 1 and 18
                then try_cast(substr(c.call_id, length(s.prefix) + 1) as bigint)
        end as id_number
    from call as c
    inner join (select distinct vendor, prefix from gaps where missing_before > 0) as s
        on c.vendor = s.vendor
        and rtrim(c.call_id, '0123456789') = s.prefix
    where (c.local_day < cast($from_day as integer) and c.local_day >= cast($from_day as integer) - 31)
        or (c.local_day > cast($to_day as integer) and c.local_day <= cast($to_day as integer) + 31)
),

other_ids as (
    select
        vendor,
        prefix,
        id_number
    from rejected_ids
    union all
    select
        vendor,
        prefix,
        id_number
    from ids_elsewhere
),

delivered as (
    select
        g.vendor,
        g.call_id,
        count(distinct r.id_number) as ids
    from other_ids as r
    inner join gaps as g
        on r.vendor = g.vendor
        and r.prefix = g.prefix
        and r.id_number > g.number_before
        and r.id_number < g.id_number
    group by all
)

select
    g.vendor,
    g.prefix,
    g.call_id,
    g.id_before,
    g.missing_before - coalesce(d.ids, 0) as missing_before,
    g.local_day,
    g.file_key,
    g.source_row,
    g.span,
    g.found,
    sum(coalesce(d.ids, 0)) over (partition by g.vendor, g.prefix) as delivered
from gaps as g
left join delivered as d
    on g.vendor = d.vendor
    and g.call_id = d.call_id
