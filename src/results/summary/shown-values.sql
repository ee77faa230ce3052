-- The first values of each call centre that a later delivery changed: first those of calls whose finding lapsed, then those that are or may be better
-- for the call centre. Values that name a person are only in the file; numbers keep their last digits.
with lapsed as (
    select distinct
        vendor,
        call_id
    from (
        select
            coalesce(changed_vendor, vendor) as vendor,
            coalesce(changed_call_id, call_id) as call_id
        from lapsed_finding
    ) as l
),

calls as (
    select
        d.vendor,
        d.call_id,
        min(
            case
                when l.call_id is not null then 0
                when d.direction = 'for' then 1
                when d.direction = 'either' then 2
                when d.direction = 'against' then 3
                else 4
            end
        ) as weight
    from later_delivery as d
    left join lapsed as l
        on d.vendor = l.vendor
        and d.call_id = l.call_id
    group by all
),

ordered as (
    select
        d.*,
        row_number() over (
            partition by d.vendor
            order by c.weight, d.call_id, d.turn, d.position
        ) as place
    from later_delivery as d
    inner join calls as c
        on d.vendor = c.vendor
        and d.call_id = c.call_id
)

select
    o.vendor,
    o.call_id,
    local_text(epoch_us(cast(o.moment as timestamptz)), epoch_us(cast(o.moment as timestamptz)), cast($time_zone as varchar)) as called,
    coalesce(masked_number(try_cast(ltrim(o.number, '+') as bigint)), '•••') as number,
    o."column",
    case
        when o."column" in ('agent', 'person_id', 'recording') then ''
        when o."column" in ('called_number', 'caller_number') then coalesce(masked_number(try_cast(ltrim(o.before, '+') as bigint)), o.before)
        when o."column" in ('started_at', 'connected_at', 'ended_at') and o.before ^@ '20'
            then local_text(epoch_us(cast(o.before as timestamptz)), epoch_us(cast(o.before as timestamptz)), cast($time_zone as varchar))
        else o.before
    end as before,
    case
        when o."column" in ('agent', 'person_id', 'recording') then ''
        when o."column" in ('called_number', 'caller_number') then coalesce(masked_number(try_cast(ltrim(o.after, '+') as bigint)), o.after)
        when o."column" in ('started_at', 'connected_at', 'ended_at') and o.after ^@ '20'
            then local_text(epoch_us(cast(o.after as timestamptz)), epoch_us(cast(o.after as timestamptz)), cast($time_zone as varchar))
        else o.after
    end as after,
    o.direction,
    o.source_file_before,
    o.source_row_before,
    o.source_file,
    o.source_row,
    o.perhaps_another is not null as is_perhaps_another
from ordered as o
where o.place <= cast($most as integer)
order by
    o.vendor,
    o.place
