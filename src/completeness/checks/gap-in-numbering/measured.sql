-- Calls of the period whose ids increase with time, each with the previous one, and how many numbers their series spans and contains: those with
-- missing numbers before them, and the first one of each call centre. A number whose row was rejected, or whose call is of the
-- month before or after the period, was delivered: it is not missing. On a day further off it fills no series of the period.
with calls as (
    select *
    from period_call
    where local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)
),

extremes as (
    select
        vendor,
        min(call_id) as first_id,
        max(call_id) as last_id
    from calls
    group by vendor
),

prefixes as (
    select
        vendor,
        -- All ids between the first and the last share what these two share; digits at its end belong to the number.
        length(
            regexp_replace(
                left(
                    first_id,
                    coalesce(list_max(list_filter(range(1, length(first_id) + 1), place -> left(first_id, place) = left(last_id, place))), 0)
                ),
                '[0-9]+$',
                ''
            )
        ) as prefix_length
    from extremes
),

-- Not materialised: most call centres are ruled out at once.
numbered as not materialized (
    select
        c.vendor,
        c.call_id,
        c.started_at,
        c.local_day,
        c.file_key,
        c.source_row,
        case
            when regexp_full_match(substr(c.call_id, p.prefix_length + 1), '[0-9]{1,18}')
                then cast(substr(c.call_id, p.prefix_length + 1) as bigint)
        end as id_number
    from calls as c
    inner join prefixes as p
        on c.vendor = p.vendor
),

-- If ids increase with time, the ids of an hour follow those of all earlier hours. That shows cheaply where sorting all calls is worthwhile.
hours as (
    select
        vendor,
        started_at // 3600000000 as hour,
        min(id_number) as lowest,
        max(id_number) as highest,
        bool_and(id_number is not null) as are_numbers
    from numbered
    group by all
),

followed as (
    select
        *,
        lag(highest) over (partition by vendor order by hour) as highest_before
    from hours
),

perhaps_rising as (
    select vendor
    from followed
    group by vendor
    having bool_and(are_numbers)
        and bool_and(coalesce(highest_before <= lowest, true))
),

steps as (
    select
        n.*,
        lag(n.id_number) over rising as number_before,
        lag(n.call_id) over rising as id_before,
        lag(n.started_at) over rising as started_before
    from perhaps_rising as p
    inner join numbered as n
        on p.vendor = n.vendor
    window rising as (partition by n.vendor order by n.id_number, n.started_at, n.call_id)
),

series as (
    select
        vendor,
        min(id_number) as lowest,
        max(id_number) as highest,
        max(id_number) - min(id_number) + 1 as span,
        count(distinct id_number) as found
    from steps
    group by vendor
    having count(*) > 1
        and bool_and(coalesce(started_before <= started_at, true))
),

gaps as (
    select
        t.*,
        t.id_number - t.number_before - 1 as missing_before,
        s.span,
        s.found
    from series as s
    inner join steps as t
        on s.vendor = t.vendor
    where t.number_before is null
        or t.id_number > t.number_before + 1
),

rejected_cells as (
    select
        p.file_key,
        p.source_row,
        s.vendor,
        s.first_id,
        x.prefix_length,
        unnest(regexp_split_to_array(p.raw, '[;,\t|"{}\[\]:]')) as cell,
        generate_subscripts(regexp_split_to_array(p.raw, '[;,\t|"{}\[\]:]'), 1) as place
    from problem as p
    inner join source_file as f
        on p.file_key = f.file_key
    inner join extremes as s
        on coalesce(f.vendor, s.vendor) = s.vendor
    inner join prefixes as x
        on s.vendor = x.vendor
    where p.kind = 'rejected'
        and f.feed = 'calls'
        and p.reason not in ('totals-row', 'id-of-total')
        and s.vendor in (select vendor from gaps)
        -- In a file of several call centres each row says whose it is. A row that does not say so explains no missing number.
        and (f.vendor is not null or list_contains(regexp_split_to_array(p.raw, '[ ]*[;,\t|"{}\[\]:][ ]*'), s.vendor))
),

rejected_numbers as (
    select
        vendor,
        file_key,
        source_row,
        place,
        case
            when regexp_full_match(substr(trim(cell), prefix_length + 1), '[0-9]{1,18}')
                then cast(substr(trim(cell), prefix_length + 1) as bigint)
        end as id_number
    from rejected_cells
    where left(trim(cell), prefix_length) = left(first_id, prefix_length)
        and regexp_full_match(substr(trim(cell), prefix_length + 1), '[0-9]{1,18}')
),

candidates as (
    select
        r.*,
        exists (
            select 1
            from gaps as g
            where r.vendor = g.vendor
                and r.id_number > g.number_before
                and r.id_number < g.id_number
        ) as is_missing
    from rejected_numbers as r
    inner join series as s
        on r.vendor = s.vendor
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
        case
            when regexp_full_match(substr(c.call_id, x.prefix_length + 1), '[0-9]{1,18}')
                then cast(substr(c.call_id, x.prefix_length + 1) as bigint)
        end as id_number
    from call as c
    inner join prefixes as x
        on c.vendor = x.vendor
    inner join extremes as s
        on c.vendor = s.vendor
    where (
            (c.local_day < cast($from_day as integer) and c.local_day >= cast($from_day as integer) - 31)
            or (c.local_day > cast($to_day as integer) and c.local_day <= cast($to_day as integer) + 31)
        )
        and left(c.call_id, x.prefix_length) = left(s.first_id, x.prefix_length)
        and c.vendor in (select vendor from gaps where missing_before > 0)
),

other_ids as (
    select
        vendor,
        id_number
    from rejected_ids
    union all
    select
        vendor,
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
        and r.id_number > g.number_before
        and r.id_number < g.id_number
    group by all
)

select
    g.vendor,
    g.call_id,
    g.id_before,
    g.missing_before - coalesce(d.ids, 0) as missing_before,
    g.local_day,
    g.file_key,
    g.source_row,
    g.span,
    g.found,
    sum(coalesce(d.ids, 0)) over (partition by g.vendor) as delivered
from gaps as g
left join delivered as d
    on g.vendor = d.vendor
    and g.call_id = d.call_id
