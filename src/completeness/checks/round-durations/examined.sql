-- Conversations of known duration at call centres with at least 1,000 of them.
select
    vendor,
    conversations as examined
from measured
where conversations >= 1000
