-- Whoever lays a round out reads it as a whole and takes it away in the same transaction: nobody looks for one row.
alter table appraisal_sheet drop column id;
