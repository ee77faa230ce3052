-- Every reply of a call centre, and whether there is such a finding now.
select
    m.vendor,
    m.call_id,
    m.rule,
    coalesce(m.answer, '') as answer,
    coalesce(m.explanation, '') as explanation,
    m.finding,
    p.path as source_file,
    m.source_row,
    coalesce(m.evidence, '') as evidence
from matched_answer as m
inner join source_file as p
    on m.file_key = p.file_key
