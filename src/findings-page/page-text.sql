-- Texts of the page that come from files, each with the number beside it.
select distinct
    number_place,
    id as shown
from page_part
where id is not null

union

select distinct
    number_place,
    source_file as shown
from page_part
where source_file is not null

union

select distinct
    number_place,
    reference as shown
from page_event
where reference <> ''

union

select distinct
    n.number_place,
    unnest([f.call_id, f.objection_id, f.consent_id, f.relation_id]) as shown
from page_finding as f
inner join page_number as n
    on f.number = n.number
