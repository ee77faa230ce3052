-- Calls of the period whose ids increase with time, each with the previous one, and how many numbers their series spans and contains: those with
-- missing numbers before them, and the first one of each call centre.
with calls as (

    select *
    from call
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

-- Recomputed where it is read: most call centres are ruled out at once.
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
        max(id_number) - min(id_number) + 1 as span,
        count(distinct id_number) as found
    from steps
    group by vendor
    having count(*) > 1
        and bool_and(coalesce(started_before <= started_at, true))

)

select
    t.vendor,
    t.call_id,
    t.id_before,
    t.id_number - t.number_before - 1 as missing_before,
    t.local_day,
    t.file_key,
    t.source_row,
    s.span,
    s.found
from series as s
inner join steps as t
    on s.vendor = t.vendor
where t.number_before is null
    or t.id_number > t.number_before + 1
