-- The two pads of the workspace's key, with which removals mark whom they are about.
select
    unhex(cast($inner as varchar)) as inner_pad,
    unhex(cast($outer as varchar)) as outer_pad
