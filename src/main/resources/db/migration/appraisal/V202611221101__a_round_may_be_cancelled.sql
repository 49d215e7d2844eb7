alter table appraisal_round drop constraint appraisal_round_stage_check;
alter table appraisal_round add constraint appraisal_round_stage_check check (stage in ('OPEN', 'SCORED', 'PUBLISHED', 'APPEALS', 'LOCKED', 'CANCELLED'));
