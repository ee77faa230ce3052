-- Every call of the period with its verdict (data contract, section 4).
select
    c.vendor,
    c.call_id,
    utc_text(c.moment) as moment,
    s.contact,
    s.regime,
    v.verdict,
    s.basis,
    case when s.fine_lapsed then 'yes' else 'no' end as fine_lapsed,
    p.path as source_file,
    c.source_row
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
inner join call as c
    on s.call_key = c.call_key
inner join source_file as p
    on c.file_key = p.file_key
