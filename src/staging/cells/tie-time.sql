-- A time for comparing between files: after a leading year `-` equals `/`, a space equals T, and zero fractions of a second are dropped.
create or replace temp macro tie_time(written) as
    case
        when regexp_full_match(written, '[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}.*')
            then replace(left(written, 10), '/', '-') || ' ' || regexp_replace(substr(written, 12), '[.]0+(Z|[-+].*)?$', '\1')
        else written
    end
