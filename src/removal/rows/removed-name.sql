-- The files that removed rows named, as proofs.
select distinct
    g.removal,
    r.named_file as path
from removed_now as g
inner join removal_row as r
    on g.unit = r.unit
    and g.source_row = r.source_row
where r.named_file is not null
