-- Findings of the period with a reply or decision that the results no longer contain.
with findings as (
    select * from heard_finding
),

said as (
    select
        vendor,
        call_id,
        rule,
        seq,
        answer,
        '' as decision
    from register_reply
    where period = cast($period as varchar)
    union all by name
    select
        vendor,
        call_id,
        rule,
        seq,
        '' as answer,
        decision
    from register_decision
    where period = cast($period as varchar)
        and call_id <> ''
)

select
    s.vendor,
    s.call_id,
    s.rule,
    coalesce(arg_max(s.answer, s.seq) filter (where s.answer <> ''), '') as answer,
    coalesce(arg_max(s.decision, s.seq) filter (where s.decision <> ''), '') as decision
from said as s
left join findings as f
    on s.vendor = f.vendor
    and s.call_id = f.call_id
    and s.rule = f.rule
where f.rule is null
group by
    s.vendor,
    s.call_id,
    s.rule
