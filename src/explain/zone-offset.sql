-- How far the clocks of a zone are ahead of UTC at a moment, such as `+02:00`.
create or replace temporary macro zone_offset(instant, zone) as
    case when epoch_us(timezone(zone, make_timestamptz(instant))) < instant then '-' else '+' end
    || strftime(make_timestamp(abs(epoch_us(timezone(zone, make_timestamptz(instant))) - instant)), '%H:%M')
