-- An event whose time of day may be unknown. A day without a time is shown by its first instant.
create or replace temp macro event_text(earliest, is_day) as
    instant_text(earliest) || case when is_day then ' (that day)' else '' end
