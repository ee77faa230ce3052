-- Keyed hash (HMAC-SHA-256, its first 128 bits) of a text: the same as `markOf` in src/removal/marks.ts.
create or replace temp macro removal_mark(written, inner_pad, outer_pad) as
substr(sha256(outer_pad || unhex(sha256(inner_pad || encode(written)))), 1, 32)
