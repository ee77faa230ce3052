-- Files with counted columns that are gone or must be counted again.
select distinct file_key
from column_account
where file_key not in (select unit from loaded_unit)
    or file_key in (select unit from recounted_unit)
