-- The newest comparisons of the call centre's list with the register before each call, if a rule of that day asks for one, and whether each counts.
with asked as (
    select distinct
        c.call_key,
        c.vendor,
        c.local_day
    from explained_key as a
    inner join near_call_scope as c
        on a.call_key = c.call_key
    inner join rule_version as v
        on c.local_day >= v.from_day
        and c.local_day <= v.to_day
    inner join rule as r
        on v.rule = r.rule
    where contains(r.proof, '|scrub|')
        and c.in_scope
        and c.is_judged
),

compared as (
    select
        a.call_key,
        s.*,
        case
            when not s.is_complete then 'not-complete'
            when a.local_day < s.used_from_day then 'not-yet-used'
            when a.local_day > s.used_to_day then 'no-longer-used'
            when a.local_day - s.register_day > d.scrub_days then 'stale'
            else 'counts'
        end as counted,
        row_number() over (
            partition by a.call_key
            order by s.register_day desc, s.used_from_day desc, s.file_key, s.source_row
        ) as newness
    from asked as a
    inner join near_call as c
        on a.call_key = c.call_key
    inner join calendar_day as d
        on a.local_day = d.day
    inner join scrub as s
        on a.vendor = s.vendor
        and s.register_day <= a.local_day
        and (s.campaign is null or s.campaign = c.campaign)
)

select
    c.call_key,
    row_number() over (partition by c.call_key order by c.newness desc) as place,
    cast(date '1970-01-01' + c.register_day as varchar) as compared_on,
    case
        when c.counted = 'not-yet-used' then cast(date '1970-01-01' + c.used_from_day as varchar)
        when c.counted = 'no-longer-used' then cast(date '1970-01-01' + c.used_to_day as varchar)
    end as until,
    c.counted,
    f.path as source_file,
    c.source_row
from compared as c
inner join source_file as f
    on c.file_key = f.file_key
where c.newness <= 5
order by
    c.call_key,
    place
