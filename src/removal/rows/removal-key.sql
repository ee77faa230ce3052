-- The two pads of the workspace's key, from which removals compute their marks.
select
    unhex(cast($inner as varchar)) as inner_pad,
    unhex(cast($outer as varchar)) as outer_pad
