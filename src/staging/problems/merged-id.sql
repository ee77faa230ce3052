-- A merged id belongs to none of its rows but the first: with it, they would replace each other.
update read_rows
set
    rejected_column = cast($id as varchar),
    rejected_reason = 'merged-cells'
where rejected_reason is null
    and source_row in (select unnest(from_json(cast($rows as json), '["BIGINT"]')))
