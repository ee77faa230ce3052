-- The calls of each outcome that somebody must look at. The lot of a call is made from what the outcome rests on, so nobody can choose: the lowest are drawn.
with rested as (
    select unnest(
        from_json(cast($digests as json), '[{"place": "INTEGER", "digest": "VARCHAR"}]'),
        recursive := true
    )
),

lots as (
    select distinct
        f.place,
        left(md5(concat_ws(chr(31), r.digest, f.call_id)), 10) as lot
    from outcome_finding as f
    inner join rested as r
        on f.place = r.place
),

ranked as (
    select
        *,
        row_number() over (partition by place order by lot) as turn
    from lots
)

select
    place,
    -- Letters only: results mask long numbers.
    translate(lot, '0123456789', 'ghijklmnop') as code
from ranked
where turn <= cast($most as integer)
order by
    place,
    turn
