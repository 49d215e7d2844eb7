-- One mechanism takes whole tables in, here and for the Party: it says of which kind each is.
alter table organization_intake add column kind text not null default 'ORGANIZATIONS' check (kind = 'ORGANIZATIONS');
