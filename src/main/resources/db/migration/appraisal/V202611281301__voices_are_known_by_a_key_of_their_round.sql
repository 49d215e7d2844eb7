-- A device or telephone is known again within its round only, by a key of the round; a change of the office's keys seals it anew and loses nobody.
create table appraisal_voice_key (
    round       uuid  primary key references appraisal_round,
    key_sealed  text  not null check (key_sealed like 's4.%')
);
