-- The 32 days in which an instant or a wall time lies, counted from 1882.
create or replace temp macro clock_block(micros) as
    (micros + 2764800000000000) // 2764800000000
