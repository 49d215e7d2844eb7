package org.gongzhi.platform.todo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.message.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever has to act hears of it before it is late: each morning one message with what falls due by the end of the second working day
 * from now, each thing once. Whatever a module puts on the list of to-dos is reminded of, without doing anything for it.
 */
@Component
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int WORKING_DAYS_BEFORE = 2;
    private static final int OF_EACH_KIND = 200;
    private static final int POSTS_AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Todos todos;
    private final People people;
    private final Messages messages;
    private final WorkingDays days;
    private final TransactionTemplate transaction;
    private final JdbcClient db;
    private final Clock clock;

    Reminders(Todos todos, People people, Messages messages, WorkingDays days, TransactionTemplate transaction, JdbcClient db, Clock clock) {
        this.todos = todos;
        this.people = people;
        this.messages = messages;
        this.days = days;
        this.transaction = transaction;
        this.db = db;
        this.clock = clock;
    }

    /** For everybody, each in a transaction of their own: what fails for one is told the others all the same. @return how many were told */
    public int morning() {
        transaction.executeWithoutResult(status -> db.sql("delete from todo_reminder where due < :today").param("today", LocalDate.now(clock)).update());
        int told = 0;
        for (var posts = posts(FIRST); !posts.isEmpty(); posts = posts(posts.get(posts.size() - 1)))
            for (var post : posts) if (told(post)) told++;
        return told;
    }

    /** In the order in which the database has them, which is not that of {@link UUID#compareTo}. */
    private List<UUID> posts(UUID after) {
        return db.sql("select o.id from post o join person p on p.id = o.person_id and p.active where o.until is null and o.id > :after order by o.id limit :rows")
                .param("after", after)
                .param("rows", POSTS_AT_ONCE)
                .query(UUID.class)
                .list();
    }

    private boolean told(UUID post) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> people.at(post).filter(this::remind).isPresent()));
        } catch (RuntimeException failed) {
            LOG.warn("Nobody was reminded at post {}", post, failed);
            return false;
        }
    }

    /** In the transaction of the caller. @return whether there was anything to tell */
    boolean remind(Viewer viewer) {
        var now = clock.instant();
        var soon = days.deadline(now, WORKING_DAYS_BEFORE);
        var due = todos.of(viewer, OF_EACH_KIND).stream().filter(todo -> todo.due() != null && !todo.overdue(now) && !todo.due().isAfter(soon)).toList();
        var fresh = due.isEmpty() ? Set.<String>of() : Set.copyOf(note(viewer, due));
        var news = due.stream().filter(todo -> fresh.contains(todo.href())).toList();
        if (news.isEmpty()) return false;
        messages.tell(List.of(viewer.id()), title(news), news.size() == 1 ? news.get(0).href() : "/todos");
        return true;
    }

    /** @return what was not noted before */
    private List<String> note(Viewer viewer, List<Todo> due) {
        return db.sql("""
                        insert into todo_reminder (person_id, href, due)
                        select :person, d.href, d.day::date
                          from unnest(:hrefs::text[], :days::text[]) as d (href, day)
                            on conflict do nothing
                     returning href
                        """)
                .param("person", viewer.id())
                .param("hrefs", due.stream().map(Todo::href).toArray(String[]::new))
                .param("days", due.stream().map(todo -> day(todo.due()).toString()).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static String title(List<Todo> news) {
        var first = news.get(0);
        var day = day(first.due());
        var until = day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
        return news.size() == 1 ? first.kind() + "快到期限：" + first.title() + "，最迟 " + until : news.size() + " 件待办快到期限，最早的一件最迟 " + until;
    }

    private static LocalDate day(Instant due) { return LocalDate.ofInstant(due, OfficeClock.ZONE); }
}
