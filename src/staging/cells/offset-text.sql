-- An offset to UTC in seconds, as it is written after a time: `+02:00`.
create or replace temp macro offset_text(seconds) as
    printf('%s%02d:%02d', case when seconds < 0 then '-' else '+' end, abs(seconds) // 3600, abs(seconds) % 3600 // 60)
