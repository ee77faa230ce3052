-- Files whose rows do not add up.
select path
from file_account
where rows_read <> accepted + rejected + duplicate + replaced + removed
order by path
