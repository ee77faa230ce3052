-- Who asked for something else than to be left alone did not object.
select
    row_number() over (order by accepted_objections.objection_id) as objection_key,
    accepted_objections.objection_id,
    accepted_objections.objected_at_earliest as objected_earliest,
    accepted_objections.objected_at_latest as objected_latest,
    utc_day_of(accepted_objections.objected_at_latest + objected_piece.utc_offset) as objected_day,
    accepted_objections.number,
    person.person_key,
    accepted_objections.entity,
    accepted_objections.recorded_by,
    accepted_objections.reported_at_earliest as reported_earliest,
    accepted_objections.reported_at_latest as reported_latest,
    accepted_objections.channel,
    accepted_objections.vendor_call_id,
    accepted_objections.file_key,
    accepted_objections.source_row
from accepted_objections
left join person on person.person_id = accepted_objections.person_id
left join utc_piece as objected_piece
    on objected_piece.block = clock_block(accepted_objections.objected_at_latest)
    and accepted_objections.objected_at_latest >= objected_piece.from_us
    and accepted_objections.objected_at_latest < objected_piece.until_us
where accepted_objections.request is distinct from 'something-else'
