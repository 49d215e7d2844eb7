-- Of which to-do somebody was told that it is nearly due. It goes when the day is over; a term that moves meanwhile is not told again.
create table todo_reminder (
    person_id  uuid  not null references person,
    href       text  not null,
    due        date  not null,
    primary key (person_id, href)
);

create index todo_reminder_by_day on todo_reminder (due);
