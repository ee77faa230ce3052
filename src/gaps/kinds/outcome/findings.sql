-- The findings of implausible outcomes, each outcome by its place. Of conversations in violation or in breach, only the findings that make them so.
with asked as (
    select unnest(
        from_json(cast($outcomes as json), '[{"place": "INTEGER", "vendor": "VARCHAR", "form": "VARCHAR", "rule": "VARCHAR"}]'),
        recursive := true
    )
)

select
    a.place,
    f.call_key,
    cast(f.rule as varchar) as rule,
    cast(f.reason as varchar) as reason,
    cast(f.grade as varchar) as grade,
    c.call_id,
    concat_ws(chr(31), c.call_id, c.moment, c.number, f.rule, f.reason, f.grade) as text
from asked as a
inner join standing as s
    on a.vendor = cast(s.vendor as varchar)
inner join verdict as v
    on s.call_key = v.call_key
inner join finding as f
    on s.call_key = f.call_key
inner join period_call as c
    on s.call_key = c.call_key
where case
    when a.form = 'rule' then cast(f.rule as varchar) = a.rule
    else s.in_scope
        and s.contact = 'conversation'
        and (
            (v.verdict = 'violation' and f.level = 'statute' and f.grade <> 'possible')
            or (a.form = 'both' and v.verdict = 'breach' and f.level not in ('statute', 'evidence') and f.grade = 'proven')
        )
end
