create index appraisal_subject_that_counts on appraisal_subject (round) where exempt_because is null;
