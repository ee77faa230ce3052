-- Tables and views of the store and of this session.
select table_name as name
from duckdb_tables()
where database_name in (current_database(), 'temp')
union
select view_name
from duckdb_views()
where database_name in (current_database(), 'temp')
