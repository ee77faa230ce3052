-- Records of a call have one id. A record is what it says, all of it.
-- Files whose times are written otherwise tell the same records in other words, and are kept apart.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    concat_ws(' ', call, regexp_replace(regexp_replace(started, '[0-9]+', '9', 'g'), '[.]9', '', 'g')) as tie,
    cast(
        to_json([
            call, history, started, answered, ended, reason, from_no, to_no, from_dn, to_dn, dial_no, reason_changed, final_number, final_dn, from_type,
            to_type, final_type, last_one, last_two, last_three, last_five, last_six, last_seven
        ]) as varchar
    ) as leg
from source
where call is not null
