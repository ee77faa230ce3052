-- Rows of files that this load read for the first time, but that a file from an earlier load replaced, by pair of files: the order of names, not of
-- arrival, decides which delivery is the later one.
with fresh as (
    select unnest(from_json(cast($fresh as json), '["BIGINT"]')) as unit
)

select
    a.path,
    b.path as replaced_by,
    count(*) as rows
from revision as r
inner join loaded_unit as u
    on r.file_key = u.file_key
inner join loaded_unit as v
    on r.replaced_by_file_key = v.file_key
inner join file_account as a
    on r.file_key = a.file_key
inner join file_account as b
    on r.replaced_by_file_key = b.file_key
where u.unit in (select unit from fresh)
    and v.unit not in (select unit from fresh)
group by all
order by
    a.path,
    b.path
