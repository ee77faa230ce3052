-- Records of days before a statement that are in files which the previous results, made with that statement, did not have: those that no other loaded
-- file has too, in whatever version, and that no file which is gone had with the same contents.
with stated as (
    select unnest(from_json(cast($stated as json), '[{"place":"INTEGER","feed":"VARCHAR","on_day":"INTEGER"}]'), recursive := true)
),

late as (
    select unnest(from_json(cast($late as json), '["INTEGER"]')) as file_key
),

gone as (
    select unnest(from_json(cast($gone as json), '["VARCHAR"]')) as sha256
),

records as (
    select
        'consents' as feed,
        consent_id as record_id,
        given_day as day,
        file_key,
        source_row
    from consent

    union all

    select
        'relations' as feed,
        relation_id as record_id,
        started_day as day,
        file_key,
        source_row
    from relation
),

repeats as (
    select
        r.unit,
        r.source_row
    from repeated_row as r
    inner join gone as g
        on r.sha256 = g.sha256
),

known as (
    select
        v.feed,
        v.key
    from superseded as v
    anti join late as l
        on v.unit = l.file_key
)

select
    s.place,
    r.record_id,
    count(*) over (partition by s.place) as records
from stated as s
inner join records as r
    on s.feed = r.feed
    and r.day < s.on_day
inner join late as l
    on r.file_key = l.file_key
anti join repeats as p
    on r.file_key = p.unit
    and r.source_row = p.source_row
anti join known as k
    on r.feed = k.feed
    and r.record_id = k.key
qualify row_number() over (partition by s.place order by r.record_id) <= cast($most as integer)
order by
    s.place,
    r.record_id
