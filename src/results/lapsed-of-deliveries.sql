-- The findings in calls as earlier deliveries described them, with what changed since, and both deliveries. If the call itself was not delivered
-- again, the change is that of the first other call with its number that was.
with told_again as (
    select
        call_key,
        max(turns) as turns
    from earlier_call
    group by call_key
),

-- Keys imply no order, so names decide.
numbered as (
    select
        call_key,
        number,
        row_number() over (
            partition by number
            order by vendor, call_id, turn
        ) as place
    from earlier_call
    where number is not null
),

by_number as (
    select
        number,
        call_key
    from numbered
    where place = 1
),

caused as (
    select
        f.*,
        coalesce(o.call_key, n.call_key) as changed_key,
        o.call_key is null as is_other
    from earlier_finding as f
    left join told_again as o
        on f.call_key = o.call_key
    left join by_number as n
        on f.number = n.number
),

told as (
    select
        c.*,
        least(c.turn, t.turns) as told_turn
    from caused as c
    left join told_again as t
        on c.changed_key = t.call_key
),

changes as (
    select
        t.call_key,
        t.rule,
        t.turn,
        string_agg(
            case
                when v.column_name = 'person_id' then 'person_id: another'
                else v.column_name || ': ' || case when v.before = '' then '(empty)' else v.before end
                    || ' > ' || case when v.after = '' then '(empty)' else v.after end
            end,
            '; '
            order by v.turn desc, v.position
        ) as changes
    from told as t
    inner join changed_value as v
        on t.changed_key = v.call_key
        and v.turn <= t.told_turn
    where v.column_name not in ('agent', 'recording')
    group by all
)

select
    t.vendor,
    t.call_id,
    utc_text(t.moment) as moment,
    '+' || cast(t.number as varchar) as number,
    t.rule,
    t.level as level_before,
    t.grade as grade_before,
    t.reason as reason_before,
    t.responsible as responsible_before,
    coalesce(g.changes, '') as changes,
    case when t.is_other then s.vendor end as changed_vendor,
    case when t.is_other then s.call_id end as changed_call_id,
    fe.path as source_file_before,
    e.source_row as source_row_before,
    fs.path as source_file,
    s.source_row,
    'deliveries' as known_from,
    t.turn as place
from told as t
left join changes as g
    on t.call_key = g.call_key
    and t.rule = g.rule
    and t.turn = g.turn
left join earlier_call as e
    on t.changed_key = e.call_key
    and t.told_turn = e.turn
left join source_file as fe
    on e.file_key = fe.file_key
left join call as s
    on t.changed_key = s.call_key
left join source_file as fs
    on s.file_key = fs.file_key
