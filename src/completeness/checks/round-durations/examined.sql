-- Conversations of known duration, of call centres that have at least 1,000.
select
    vendor,
    conversations as examined
from measured
where conversations >= 1000
