-- The application's role has no right to do this anyway. The trigger is for the owner, against a slip of the hand.
create function journal_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is only added to; % is refused', lower(tg_op);
end $$;

create trigger journal_stays before update or delete or truncate on journal for each statement execute function journal_stays();
