-- What one action of one party would prevent: all calls with its findings, by cause, and those that are a violation or a breach for no other
-- reason. A row without a cause is the action as a whole, in which each call counts once.
with action_of_rule as (
    select
        unnest(cast(cast($rules as json) as varchar[])) as rule,
        unnest(cast(cast($actions as json) as varchar[])) as action
),

weighing as (
    select
        f.call_key,
        f.rule,
        f.responsible,
        f.cause,
        a.action,
        f.level = 'statute' as makes_violation
    from finding as f
    inner join action_of_rule as a
        on f.rule = a.rule
    where (f.level = 'statute' and f.grade in ('proven', 'not-demonstrable'))
        or (f.level in ('code', 'policy', 'privacy', 'contract') and f.grade = 'proven')
),

touched as (
    select
        call_key,
        responsible,
        action,
        bool_or(makes_violation) as makes_violation
    from weighing
    group by all
),

-- How many actions, whoever takes them, would be needed to make a call lawful.
actions_of_call as (
    select
        call_key,
        count(*) as actions,
        count(*) filter (where makes_violation) as against_law
    from touched
    group by call_key
),

whole as (
    select
        t.responsible,
        t.action,
        null as rule,
        null as cause,
        count(*) filter (where t.makes_violation) as violations,
        count(*) filter (where t.makes_violation and c.against_law = 1) as prevented_violations,
        count(*) as calls,
        count(*) filter (where c.actions = 1) as prevented_calls
    from touched as t
    inner join actions_of_call as c
        on t.call_key = c.call_key
    group by all
),

-- A call has at most one finding of a rule, with one cause and one party.
causes as (
    select
        responsible,
        action,
        rule,
        cause,
        count(*) filter (where makes_violation) as violations,
        0 as prevented_violations,
        count(*) as calls,
        0 as prevented_calls
    from weighing
    group by all
)

select * from whole
union all
select * from causes
order by
    violations desc,
    calls desc,
    action,
    rule nulls first,
    cause,
    responsible
