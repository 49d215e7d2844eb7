-- Whoever lays a round out reads it as a whole and takes it away in the same transaction: nobody looks for one row, so none has a number.
drop table appraisal_sheet;

create table appraisal_sheet (
    laying   uuid       not null,
    subject  uuid       not null,
    marks    bigint     not null,
    total    numeric    not null,
    bonus    numeric    not null,
    vetoed   bigint,
    inputs   numeric[]  not null,
    facts    jsonb
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

comment on table appraisal_sheet is 'without an index: what one transaction wrote is read as a whole';
comment on column appraisal_sheet.vetoed is 'a bit for each veto item with its least points';
comment on column appraisal_sheet.inputs is 'sums of the groups and items that gates read and that break ties';
