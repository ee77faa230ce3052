-- Calls of results that rest on columns shown to be unreliable: those for which the log makes such a claim, or with a finding of a rule that rests on the column.
with told as (
    select * from call
),

claims as (
    select * from unreliable_claim
),

resting as (
    select * from resting_rule
),

judged as (
    select * from read_parquet(cast($calls as varchar))
    where contact = 'conversation'
        and verdict <> 'out-of-scope'
),

findings as (
    select * from read_parquet(cast($findings as varchar))
),

said as (
    select
        t.vendor,
        t.call_id,
        q.question,
        case q.question
            when 'offered' then t.optout_offered
            when 'identity' then t.identity_stated
            when 'asked' then t.optout_requested
        end as says
    from told as t
    inner join (select distinct vendor, question from claims) as q
        on t.vendor = q.vendor
),

claimed as (
    select
        j.vendor,
        j.call_id,
        j.verdict,
        s.question,
        case
            when s.question = 'consent' then case when j.basis = 'consent' then 'yes' else '' end
            when s.says is null then ''
            when s.says then 'yes'
            else 'no'
        end as claimed
    from judged as j
    inner join said as s
        on j.vendor = s.vendor
        and j.call_id = s.call_id
),

found as (
    select
        f.vendor,
        f.call_id,
        r.question,
        string_agg(distinct f.rule, '|' order by f.rule) as rules
    from findings as f
    inner join resting as r
        on f.rule = r.rule
        and f.vendor = r.vendor
    group by
        f.vendor,
        f.call_id,
        r.question
)

select
    c.vendor,
    c.call_id,
    c.question,
    c.claimed,
    c.verdict,
    coalesce(f.rules, '') as rules
from claimed as c
left join claims as u
    on c.vendor = u.vendor
    and c.question = u.question
    and c.claimed = u.says
left join found as f
    on c.vendor = f.vendor
    and c.call_id = f.call_id
    and c.question = f.question
where u.says is not null
    or f.rules is not null
order by
    c.vendor,
    c.call_id,
    c.question
