-- What an inspection found: whether everything or a single matter was looked at, and which of its three themes it falls under. (domain.md M125)
alter table follow_up
    add column inspection  text  check (inspection in ('FULL', 'KEY')),
    add column theme       text  check (theme in ('DEDICATION', 'DUTY', 'TEAMWORK')),
    add constraint only_an_inspection_finds check (source = 'INSPECTION' or inspection is null and theme is null);

create index follow_up_found_by_theme on follow_up (theme, region, serial desc) where theme is not null;
