-- Records of a call share one id. The whole record identifies a record.
-- Records that only differ in the separators of their times are the same records; other notations cannot be compared.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    call as tie,
    regexp_replace(regexp_replace(tie_time(started), '[0-9]+', '9', 'g'), '[.]9', '', 'g') as notation,
    cast(
        to_json([
            call, history, tie_time(started), tie_time(answered), tie_time(ended), reason, from_no, to_no, from_dn, to_dn, dial_no, reason_changed, final_number, final_dn, from_type,
            to_type, final_type, last_one, last_two, last_three, last_five, last_six, last_seven
        ]) as varchar
    ) as leg
from source
where call is not null
