-- Records of a call have one id; which of them a record is, its two parties tell and when it began.
-- Files whose times are written otherwise tell the same records in other words, and are kept apart.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    concat_ws(' ', call, regexp_replace(regexp_replace(started, '[0-9]+', '9', 'g'), '[.]9', '', 'g')) as tie,
    cast(to_json([call, history, started, from_no, to_no, from_dn, to_dn]) as varchar) as leg
from source
where call is not null
