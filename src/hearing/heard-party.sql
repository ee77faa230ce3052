-- The call centre that is heard about a finding: the one that answers for it; about what the client answers for, or nobody could be found to answer for, the one that called.
create or replace temporary macro heard_party(responsible, vendor) as
    case when responsible in ('client', 'undetermined') then vendor else responsible end
