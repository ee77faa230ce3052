-- The relation that would be the basis of a judged call: a clean one first, then the one that lasts longest, then the lowest id. If any
-- relation is clean, so is the one that lasts longest: a term that has run out after a later end has also run out after an earlier one.
with pairs as (
    select * from call_relation
),

days as (
    select
        call_key,
        local_day
    from judged_call
),

weighed as (
    select
        p.*,
        (p.is_past_term and d.local_day >= cast($relation_term_from as integer)) as breaks_term,
        (p.is_past_own_term and d.local_day >= cast($own_term_from as integer)) as breaks_own_term
    from pairs as p
    inner join days as d
        on p.call_key = d.call_key
),

ranked as (
    select
        w.*,
        cast(row_number() over (
            partition by w.call_key
            order by -coalesce(w.end_day, 10000000), w.relation_key
        ) as bigint) as position
    from weighed as w
    where w.standing = 'valid'
),

gathered as (
    select
        call_key,
        max(case when standing_for_messages = 'valid' then 1 else 0 end) as has_relation_for_messages,
        max(case when standing_for_messages = 'open' then 1 else 0 end) as may_have_relation_for_messages,
        max(case when standing_for_messages = 'unproven' then 1 else 0 end) as has_unproven_relation_for_messages,
        max(case when standing = 'unproven' then 1 else 0 end) as has_unproven_relation
    from pairs
    group by call_key
)

select
    g.call_key,
    (g.has_relation_for_messages = 1) as has_relation_for_messages,
    (g.may_have_relation_for_messages = 1) as may_have_relation_for_messages,
    (g.has_unproven_relation_for_messages = 1) as has_unproven_relation_for_messages,
    (g.has_unproven_relation = 1) as has_unproven_relation,
    b.relation_key,
    coalesce(not b.breaks_term and not b.breaks_own_term, false) as is_clean,
    b.is_past_term as relation_is_past_term,
    (b.is_past_own_term and not b.breaks_term) as relation_is_past_own_term
from gathered as g
left join ranked as b
    on g.call_key = b.call_key
    and b.position = 1
