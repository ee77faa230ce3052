-- Consents and requests that a later one of the same kind replaces, and from when until when it does. Only where there are many: otherwise a number
-- with thousands of consents that is called constantly would give one pair for each call and each consent. The later record can replace the earlier
-- one because it passes every check that the earlier one passes, because every rule that rests on it would also rest on the earlier one, and because
-- it is preferred when one is chosen (rulebook, section 6). If a call has no valid record, near misses count, and then every record is examined.
-- Whether a proof suffices depends on the call, so a record with proofs neither replaces another nor is replaced.
with proven as (
    select distinct consent_id
    from proof
),

records as (
    select r.*
    from consent as r
    left join proven as p
        on r.consent_id = p.consent_id
    where r.kind in ('consent', 'request')
        and r.given_day is not null
        and r.collected_in_call is null
        -- An unknown withdrawal or expiry leaves a doubt that no later record removes.
        and coalesce(r.withdrawn_earliest, 0) > -9223372036854775807
        and r.expires_day > -1000000
        and p.consent_id is null
),

weighed as (
    select
        r.consent_key,
        r.given_earliest,
        min(r.consent_key) over (
            partition by
                r.number, r.person_key, r.kind, r.form, r.for_phone, r.initiative, r.source, r.scope_key, r.purpose,
                r.given_latest - r.given_earliest
        ) as like_key,
        (case when r.evidence is null then 1 else 0 end)
        + (case when r.verified_latest is null then 2 else 0 end)
        + (case when k.is_from_own_call then 4 else 0 end)
        + (case when k.is_not_specific then 8 else 0 end) as flaws,
        case
            when r.withdrawn_earliest is null then greatest(r.given_latest, coalesce(r.verified_latest, r.given_latest))
        end as stands_after,
        -- A day early, so that it has not passed in any zone.
        86400000000 * (
            case
                when coalesce(r.term_stated, false) then r.expires_day
                else least(r.expires_day, coalesce(k.last_first_call_day, -1000000))
            end - 1
        ) as stands_until
    from records as r
    inner join consent_record as k
        on r.consent_key = k.consent_key
),

counted as (
    select
        *,
        count(*) over (partition by like_key) as like_count
    from weighed
),

crowded as (
    select
        *,
        coalesce(stands_after < stands_until, false) as can_stand_in
    from counted
    where like_count > cast($crowd as integer)
),

flaw_sets as (
    select distinct
        like_key,
        flaws
    from crowded
    where flaws > 0
),

-- A record without flaws can replace one with flaws of any kind.
members as (
    select
        like_key,
        flaws,
        consent_key,
        given_earliest,
        stands_after,
        stands_until,
        can_stand_in,
        1 as is_own
    from crowded

    union all

    select
        s.like_key,
        s.flaws,
        r.consent_key,
        r.given_earliest,
        r.stands_after,
        r.stands_until,
        r.can_stand_in,
        0 as is_own
    from flaw_sets as s
    inner join crowded as r
        on s.like_key = r.like_key
    where r.flaws = 0
        and r.can_stand_in
),

placed as (
    select
        m.*,
        cast(row_number() over (
            partition by like_key, flaws
            order by given_earliest, -consent_key
        ) as bigint) as place
    from members as m
),

stand_ins as (
    select
        p.*,
        lag(stands_after, 1, 0) over (partition by like_key, flaws order by place) as former_after,
        lag(stands_until, 1, 0) over (partition by like_key, flaws order by place) as former_until
    from placed as p
    where can_stand_in
),

-- Records that follow one another without a gap form one chain.
chained as (
    select
        s.*,
        sum(case when stands_after <= former_until and stands_until >= former_after then 0 else 1 end) over (
            partition by like_key, flaws
            order by place
            rows between unbounded preceding and current row
        ) as chain
    from stand_ins as s
),

chains as (
    select
        c.*,
        max(stands_until) over (
            partition by like_key, flaws, chain
            order by place
            rows between current row and unbounded following
        ) as chain_until
    from chained as c
),

followed as (
    select
        p.*,
        min(case when can_stand_in then place end) over (
            partition by like_key, flaws
            order by place
            rows between 1 following and unbounded following
        ) as next_place
    from placed as p
)

select
    f.consent_key,
    c.stands_after as superseded_after,
    c.chain_until as superseded_until
from followed as f
inner join chains as c
    on f.like_key = c.like_key
    and f.flaws = c.flaws
    and f.next_place = c.place
where f.is_own = 1
