-- Judged calls with their outcome.
select
    c.vendor,
    c.call_id,
    c.moment,
    c.number,
    s.contact,
    s.regime,
    s.basis,
    cast(v.verdict as varchar) as verdict,
    f.path as source_file,
    c.source_row
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
inner join call as c
    on s.call_key = c.call_key
inner join source_file as f
    on c.file_key = f.file_key
