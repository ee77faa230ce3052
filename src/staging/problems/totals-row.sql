-- Rows whose id says that they hold totals, although they have all that a record needs. They may be records: nobody counts them as rows that are none.
update read_rows
set
    rejected_column = cast($id as varchar),
    rejected_reason = 'id-of-total'
where rejected_reason is null
    and source_row in (select source_row from own_id where regexp_full_match(own_id.id, cast($pattern as varchar)))
