-- Findings that followed from an earlier delivery and are now gone, weaker, or no longer the call centre's responsibility. Each is listed once: from
-- the loaded deliveries if possible, else from the previous results.
with standing as (
    select
        vendor,
        call_id,
        rule,
        grade,
        responsible
    from read_parquet(cast($findings as varchar))
),

grades as (
    select *
    from (values ('proven', 1), ('not-demonstrable', 2), ('possible', 3)) as g (grade, rank)
),

compared as (
    select
        c.*,
        s.grade,
        s.responsible,
        case
            when s.rule is null then 'lapsed'
            when n.rank > b.rank then 'weaker'
            when c.responsible_before = c.vendor and s.responsible <> c.vendor then 'moved'
        end as state,
        b.rank as rank_before
    from lapsed_candidate as c
    left join standing as s
        on c.vendor = s.vendor
        and c.call_id = s.call_id
        and c.rule = s.rule
    left join grades as b
        on c.grade_before = b.grade
    left join grades as n
        on s.grade = n.grade
),

ordered as (
    select
        *,
        row_number() over (
            partition by vendor, call_id, rule
            order by rank_before, place, source_file_before, source_row_before, known_from
        ) as turn_of_finding
    from compared
    where state is not null
)

select * exclude (turn_of_finding, rank_before, place)
from ordered
where turn_of_finding = 1
