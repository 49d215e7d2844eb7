-- A sheet may belong to anything that people come to. The program before knows sheets of orders only and goes on writing them.
alter table sign_in_sheet add column subject    text not null default 'order' check (subject ~ '^[a-z-]+$');
alter table sign_in_sheet add column subject_id uuid;
alter table sign_in_sheet add column href       text not null default '' check (href = '' or href like '/%' and href not like '//%');

update sign_in_sheet set subject_id = order_id, href = '/orders/' || order_id || '/service';

alter table sign_in_sheet alter column order_id drop not null;
alter table sign_in_sheet add constraint a_sheet_belongs_to_something check (coalesce(subject_id, order_id) is not null);

create index sign_in_sheet_of_a_subject on sign_in_sheet (subject_id, opened_at desc);

-- What the program before writes meanwhile.
create function a_sheet_of_an_order_says_so() returns trigger language plpgsql as $$
begin
    if new.subject_id is null then
        new.subject_id := new.order_id;
        new.href := '/orders/' || new.order_id || '/service';
    end if;
    return new;
end $$;

create trigger a_sheet_of_an_order_says_so before insert on sign_in_sheet
    for each row execute function a_sheet_of_an_order_says_so();
