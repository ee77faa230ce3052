-- The offset that a format writes after the times of a log: the proven one, unless the source declares the zone.
create or replace temp macro written_offset(is_utc, zone_declared, proven) as
    case
        when is_utc then 'Z'
        when zone_declared or proven is null then ''
        else offset_text(proven)
    end
