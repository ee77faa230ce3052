-- A reply about a call is removed with the call (answers-of-removed.sql).
select *
from staged_answers
