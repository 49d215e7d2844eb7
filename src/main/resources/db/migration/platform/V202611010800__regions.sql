create table region (
    code  text  primary key check (code ~ '^[0-9]{12}$'),
    name  text  not null
);
