-- An invoice is about nobody.
select *
from staged_invoices
