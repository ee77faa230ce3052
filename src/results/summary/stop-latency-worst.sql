-- The ten objections of each call centre with the longest time to its last call after them.
with calls as (
    select
        s.vendor,
        o.objection_key,
        o.recorded_by,
        o.earliest,
        o.latest,
        max(s.moment) as last_moment,
        count(*) as calls
    from call_objection as o
    inner join standing as s
        on o.call_key = s.call_key
    where o.is_certain
        and o.grade <> 'lifted'
    group by all
),

worst as (
    select *
    from calls
    qualify row_number() over (
        partition by vendor
        order by last_moment - latest desc, latest, objection_key
    ) <= 10
),

last_calls as (
    select
        w.vendor,
        w.objection_key,
        arg_min(c.call_key, c.call_id) as call_key
    from worst as w
    inner join call_objection as o
        on w.objection_key = o.objection_key
    inner join standing as s
        on o.call_key = s.call_key
        and w.vendor = s.vendor
        and w.last_moment = s.moment
    inner join period_call as c
        on s.call_key = c.call_key
    group by all
)

select
    w.vendor,
    i.objection_id,
    coalesce(w.recorded_by, '') as recorded_by,
    local_text(w.earliest, w.latest, cast($time_zone as varchar)) as objected,
    masked_number(c.number) as number,
    (w.last_moment - w.latest) // 3600000000 as hours,
    c.call_id,
    local_text(c.moment, c.moment, cast($time_zone as varchar)) as called,
    w.calls,
    f.path as source_file,
    c.source_row
from worst as w
inner join last_calls as l
    on w.vendor = l.vendor
    and w.objection_key = l.objection_key
inner join objection as i
    on w.objection_key = i.objection_key
inner join period_call as c
    on l.call_key = c.call_key
inner join source_file as f
    on c.file_key = f.file_key
order by
    w.vendor,
    w.last_moment - w.latest desc,
    w.latest,
    w.objection_key
