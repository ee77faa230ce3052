-- The fingerprints of how the loaded files were read.
select distinct fingerprint
from staged_file
inner join loaded_unit
    using (unit)
order by fingerprint
