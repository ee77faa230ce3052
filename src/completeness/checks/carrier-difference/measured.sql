-- Calls of the telephone provider beside the logged ones, by call centre, day and kind of difference: how many there are, how many agree, and which do not.
--
-- A call of the carrier and a logged one to the same number belong together if they began at most 120 seconds apart; each once, and the nearest first. So
-- two calls belong together as soon as each is the nearest one left to the other. Sorted by their beginnings such two stand side by side. Each round takes
-- all of them, for all numbers at once, and the next round compares those left, until nothing is near enough: exactly as if all pairs were gone through
-- from the nearest to the farthest. Ties: of calls that began at the same instant, the shortest is compared with the shortest; where one call is as far
-- from two others, it goes with the one before it, unless that one is settled first. The same rows always give the same pairs.
-- Logs need some five rounds. After a hundred, calls stay without a partner, so that no made-up file keeps this going.
with recursive carried as (
    select *
    from carrier_call
    -- A pair may lie on both sides of midnight.
    where local_day >= cast($from_day as integer) - 1
        and local_day <= cast($to_day as integer) + 1
),

covered as (
    select distinct
        vendor,
        local_day
    from carried
    where local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)
),

logged as (
    select
        vendor,
        number,
        started_at,
        local_day,
        talk_seconds as seconds,
        (
            coalesce(connected, false)
            or connected_at is not null
            or coalesce(talk_seconds, 0) > 0
            or coalesce(result, '') in ('conversation', 'sale', 'refused', 'callback', 'objection')
        ) as says_connected,
        file_key,
        source_row
    from call
    where vendor in (select vendor from covered)
        and local_day >= cast($from_day as integer) - 1
        and local_day <= cast($to_day as integer) + 1
),

starts as (
    select
        vendor,
        number,
        started_at,
        seconds,
        false as is_logged,
        file_key,
        source_row
    from carried

    union all

    select
        vendor,
        number,
        started_at,
        seconds,
        true as is_logged,
        file_key,
        source_row
    from logged
    semi join carried using (vendor, number)
),

-- All of them on one line, in microseconds: calls to one number as far apart as they began, up to a little more than 120 seconds, and other numbers so far away.
lined as (
    select
        *,
        row_number() over in_order as place,
        case
            when lag(vendor) over in_order = vendor and lag(number) over in_order = number
                then least(started_at - lag(started_at) over in_order, 120000001)
            else 120000001
        end as step
    from starts
    window in_order as (order by vendor, number, started_at, seconds, is_logged, file_key, source_row)
),

rounds as (
    select
        0 as round,
        place,
        cast(sum(step) over (order by place rows between unbounded preceding and current row) as bigint) as begins_at,
        seconds,
        is_logged,
        file_key,
        source_row,
        -- The first call of a pair has the second one.
        cast(null as integer) as other_file_key,
        cast(null as bigint) as other_row,
        cast(null as bigint) as other_seconds
    from lined

    union all

    (
        with ordered as (
            select
                *,
                row_number() over in_order as position,
                coalesce(lag(is_logged) over in_order <> is_logged, false) as is_after_other,
                coalesce(lead(is_logged) over in_order <> is_logged, false) as is_before_other,
                begins_at - lag(begins_at) over in_order as since_last,
                lead(begins_at) over in_order - begins_at as until_next,
                lag(case when is_logged then begins_at end ignore nulls) over in_order as last_logged,
                lag(case when not is_logged then begins_at end ignore nulls) over in_order as last_carried,
                lead(case when is_logged then begins_at end ignore nulls) over in_order as next_logged,
                lead(case when not is_logged then begins_at end ignore nulls) over in_order as next_carried,
                lead(file_key) over in_order as next_file_key,
                lead(source_row) over in_order as next_row,
                lead(seconds) over in_order as next_seconds
            from rounds
            where other_row is null
                and round < 100
            window in_order as (order by place)
        ),

        -- How far a call is from its neighbour on the other side, from the nearest on the other side before and after it, and that neighbour from the
        -- nearest after it.
        near as (
            select
                *,
                case when is_before_other and until_next <= 120000000 then until_next end as distance,
                case when is_after_other and since_last <= 120000000 then since_last end as distance_before,
                least(begins_at - case when is_logged then last_carried else last_logged end, 120000001) as since_other,
                least(case when is_logged then next_carried else next_logged end - begins_at, 120000001) as until_other,
                least(case when is_logged then next_logged else next_carried end - begins_at - until_next, 120000001) as next_until_other
            from ordered
        ),

        -- Of a row of equal distances every other pair is taken: where the row begins, and how far its first call is from what comes before it, in one number.
        in_rows as (
            select
                *,
                max(
                    case when distance is distinct from distance_before then position * 134217728 + since_other end
                ) over (order by place rows between unbounded preceding and current row) as row_begin
            from near
        ),

        taken as (
            select
                *,
                coalesce(
                    distance < row_begin % 134217728
                    and distance <= next_until_other
                    and (position - row_begin // 134217728) % 2 = 0,
                    false
                ) as is_taken
            from in_rows
        ),

        followed as (
            select
                *,
                coalesce(lag(is_taken) over (order by place), false) as is_second
            from taken
        )

        select
            round + 1 as round,
            place,
            begins_at,
            seconds,
            is_logged,
            file_key,
            source_row,
            case when is_taken then next_file_key end as other_file_key,
            case when is_taken then next_row end as other_row,
            case when is_taken then next_seconds end as other_seconds
        from followed
        where not is_second
            and (since_other <= 120000000 or until_other <= 120000000)
    )
),

pairs as (
    select
        case when is_logged then other_file_key else file_key end as file_key,
        case when is_logged then other_row else source_row end as source_row,
        case when is_logged then file_key else other_file_key end as logged_file_key,
        case when is_logged then source_row else other_row end as logged_row,
        case when is_logged then other_seconds else seconds end as seconds,
        case when is_logged then seconds else other_seconds end as talk_seconds
    from rounds
    where other_row is not null
),

compared as (
    select
        c.vendor,
        c.local_day,
        'calls that the log lacks' as kind,
        p.source_row is not null as agrees,
        c.file_key,
        c.source_row
    from carried as c
    left join pairs as p
        on c.file_key = p.file_key
        and c.source_row = p.source_row

    union all

    select
        c.vendor,
        c.local_day,
        'calls that the carrier lacks' as kind,
        p.source_row is not null as agrees,
        c.file_key,
        c.source_row
    from logged as c
    left join pairs as p
        on c.file_key = p.logged_file_key
        and c.source_row = p.logged_row
    where c.says_connected

    union all

    -- A length that one of them does not give is not compared.
    select
        c.vendor,
        c.local_day,
        'other lengths' as kind,
        abs(p.seconds - p.talk_seconds) <= 10 or abs(p.seconds - p.talk_seconds) * 10 <= p.seconds as agrees,
        c.file_key,
        c.source_row
    from pairs as p
    inner join logged as c
        on p.logged_file_key = c.file_key
        and p.logged_row = c.source_row
    where p.seconds is not null
        and p.talk_seconds is not null
)

select
    c.vendor,
    c.local_day,
    c.kind,
    count(*) as calls,
    count(*) filter (where c.agrees) as agreeing,
    min(c.file_key) filter (where not c.agrees) as file_key,
    -- The first rows that differ.
    min({ 'file_key': c.file_key, 'source_row': c.source_row }, 10) filter (where not c.agrees) as first_rows
from compared as c
semi join covered as d
    on c.vendor = d.vendor
    and c.local_day = d.local_day
group by
    c.vendor,
    c.local_day,
    c.kind
