create index journal_by_time on journal (at desc, id desc);
create index journal_of_an_actor on journal (actor_id, at desc, id desc) where actor_id is not null;
create index journal_from_an_address on journal (address, at desc, id desc) where address is not null;

create index journal_of_moves on journal (subject, move, at desc, id desc) where stage_to is not null;

-- Deeds are few among the moves, and are what an auditor asks for.
create index journal_of_deeds on journal (move, at desc, id desc) where stage_to is null;

insert into role_permission (role, permission) values
    ('AUDIT_ADMIN', 'journal.read'),
    ('AUDIT_ADMIN', 'journal.verify');
