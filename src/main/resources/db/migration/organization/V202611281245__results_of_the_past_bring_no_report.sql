-- What came in as a table says how a year was concluded and nothing else: no figures are made up for it.
alter table organization_inspection add column imported boolean not null default false;

alter table organization_inspection
    drop constraint what_is_submitted_is_complete,
    drop constraint the_party_section_is_mandatory,
    add constraint what_is_submitted_is_complete check (stage = 'DRAFT' or imported or staff is not null and activities is not null and income is not null and expense is not null
                                                        and net_assets is not null and account <> '' and submitted_on is not null),
    add constraint the_party_section_is_mandatory check (stage = 'DRAFT' or imported or party_members is not null and party_branch is not null and party_work <> '');
