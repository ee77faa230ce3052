-- Columns of a table or view, in their order. A table of this session hides a stored one with the same name.
with found as (
    select
        column_name as name,
        data_type as type,
        column_index as place,
        database_name = 'temp' as is_passing,
        max(database_name = 'temp') over () as has_passing
    from duckdb_columns()
    where database_name in (current_database(), 'temp')
        and schema_name = 'main'
        and table_name = cast($table as varchar)
)

select
    name,
    type
from found
where is_passing = has_passing
order by place
