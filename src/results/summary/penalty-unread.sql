-- Calls of a contract penalty that count only by findings whose law was not read (rulebook, section 10), by responsible party. `versions`: those versions of rules, with their days.
with unread as (
    select unnest(from_json(cast($versions as json), '[{"rule":"VARCHAR","from_day":"INTEGER","to_day":"INTEGER"}]')) as version
),

penalised as (
    select
        f.call_key,
        f.responsible,
        max(case when u.version.rule is null then 1 else 0 end) as has_read
    from finding as f
    inner join standing as s
        on f.call_key = s.call_key
    left join unread as u
        on f.rule = u.version.rule
        and s.local_day between u.version.from_day and u.version.to_day
    where f.grade = 'proven'
        and f.level in ('statute', 'code', 'policy', 'privacy', 'contract')
    group by all
)

select
    responsible,
    count(*) as calls
from penalised
where has_read = 0
group by responsible
order by responsible
