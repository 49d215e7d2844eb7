-- Whoever writes an entry, in whichever way, moves both balances with it; nothing else can move them.

create function open_the_account_of_a_source() returns trigger language plpgsql as $$
begin
    insert into ledger_account (source, kind) values (new.code, 'SOURCE');
    return null;
end $$;

create trigger a_source_has_an_account after insert on fund_source
    for each row execute function open_the_account_of_a_source();

create function open_the_accounts_of_a_line() returns trigger language plpgsql as $$
begin
    insert into ledger_account (source, line_id, kind)
    values (new.source, new.id, 'AVAILABLE'), (new.source, new.id, 'RESERVED'), (new.source, new.id, 'SPENT');
    return null;
end $$;

create trigger a_line_has_accounts after insert on budget_line
    for each row execute function open_the_accounts_of_a_line();

-- First the reservation, then the accounts by id: whoever locks in one order can wait, but never for each other.
create function book_the_entry() returns trigger language plpgsql as $$
declare
    origin  ledger_account;
    target  ledger_account;
begin
    if new.kind = 'RELEASE' then
        update reservation set released = released + new.amount where id = new.reservation_id;
    elsif new.kind = 'PAY' then
        update reservation set requested = requested - new.amount, paid = paid + new.amount where id = new.reservation_id;
    end if;
    perform 1 from ledger_account where id in (new.from_account, new.to_account) order by id for no key update;
    select * into origin from ledger_account where id = new.from_account;
    select * into target from ledger_account where id = new.to_account;
    if origin.source <> target.source
       or coalesce(origin.line_id, new.line_id) <> new.line_id
       or coalesce(target.line_id, new.line_id) <> new.line_id
       or (new.kind, origin.kind, target.kind) not in (
              ('ALLOCATE', 'SOURCE', 'AVAILABLE'), ('WITHDRAW', 'AVAILABLE', 'SOURCE'), ('RESERVE', 'AVAILABLE', 'RESERVED'),
              ('RELEASE', 'RESERVED', 'AVAILABLE'), ('PAY', 'RESERVED', 'SPENT')) then
        raise exception 'no such transfer: % from % to %', new.kind, origin.kind, target.kind using errcode = 'check_violation';
    end if;
    update ledger_account set balance = balance - new.amount where id = new.from_account;
    update ledger_account set balance = balance + new.amount where id = new.to_account;
    return null;
end $$;

create trigger an_entry_is_booked after insert on ledger_entry
    for each row execute function book_the_entry();

create function refuse() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused', tg_op, tg_table_name using errcode = 'check_violation';
end $$;

create trigger entries_are_only_added before update or delete on ledger_entry
    for each row execute function refuse();
create trigger entries_are_never_emptied before truncate on ledger_entry
    for each statement execute function refuse();
create trigger approvals_are_only_added before update or delete on payment_approval
    for each row execute function refuse();
create trigger balances_move_by_entries before update of balance on ledger_account
    for each row when (pg_trigger_depth() = 0) execute function refuse();
create trigger accounts_open_empty before insert on ledger_account
    for each row when (new.balance <> 0) execute function refuse();

create function count_the_approvals() returns trigger language plpgsql as $$
begin
    if (select count(*) from payment_approval where payment_id = new.id) < new.approvals_needed then
        raise exception 'payment % lacks approvals', new.number using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger paid_when_enough_have_approved before update of stage on payment
    for each row when (new.stage = 'PAID' and old.stage <> 'PAID') execute function count_the_approvals();
