-- What `stage.sql` of a feed may say about its rows: what it leaves out is null.
select
    cast(null as varchar) as rule_column,
    cast(null as varchar) as rule_reason,
    cast(null as varchar) as note_column,
    cast(null as varchar) as note_reason
where false
