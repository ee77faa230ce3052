-- Intake has looked at every file that the rows of a feed name (`named_file`).
with named as (
    select distinct file
    from accepted_proofs
)

select
    f.path as file,
    f.sha256,
    f.bytes,
    f.stamp
from named as n
inner join named_file as f
    on n.file = f.path
order by file
