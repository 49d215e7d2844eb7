-- From how many scorers or voters on one highest and one lowest mark are left out; a used scheme keeps what held when it was used: five.
alter table appraisal_scheme add column trim_from smallint default 5 check (trim_from between 3 and 30);

comment on column appraisal_scheme.trim_from is 'null: all marks count, however many there are';
