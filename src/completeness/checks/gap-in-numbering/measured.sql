-- Calls of the period whose ids count on with time, each with the one before it, and how many numbers their series spans and has.
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
        -- What the first and the last id share, all ids between them share; digits at its end belong to the number.
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

numbered as (

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

steps as (

    select
        *,
        lag(id_number) over rising as number_before,
        lag(call_id) over rising as id_before,
        lag(started_at) over rising as started_before
    from numbered
    window rising as (partition by vendor order by id_number nulls first, started_at, call_id)

),

series as (

    select
        vendor,
        max(id_number) - min(id_number) + 1 as span,
        count(distinct id_number) as found
    from steps
    group by vendor
    having count(*) > 1
        and bool_and(id_number is not null)
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
