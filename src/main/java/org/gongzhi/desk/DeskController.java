package org.gongzhi.desk;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.gongzhi.indicator.Figures;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.Districts;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.todo.TodoListPage;
import org.gongzhi.platform.todo.Todos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeskController {

    private static final int SHOWN = 10;
    private static final int OF_EACH_KIND = 50;

    private final Todos todos;
    private final Figures figures;
    private final Districts districts;
    private final JdbcClient db;
    private final Clock clock;

    DeskController(Todos todos, Figures figures, Districts districts, JdbcClient db, Clock clock) {
        this.todos = todos;
        this.figures = figures;
        this.districts = districts;
        this.db = db;
        this.clock = clock;
    }

    @GetMapping("/")
    @Requires(Requires.SIGNED_IN)
    @Menu.Entry(value = "我的桌面", icon = "home", group = "工作台", rank = 1)
    DeskPage desk(Viewer viewer) {
        var all = TodoListPage.of(todos.of(viewer, OF_EACH_KIND), clock.instant());
        var shown = all.rows().subList(0, Math.min(SHOWN, all.rows().size()));
        var above = districts.isAboveOthers(District.current());
        var cards = figures.cards(viewer).stream().filter(card -> !above || card.facts() > 0).toList();
        return new DeskPage(greeting() + "，" + viewer.name(), shown, all.rows().size() - shown.size(), all.overdue(), told(viewer), cards, above && viewer.may("province.read"),
                Shortcuts.of(viewer));
    }

    private List<DeskPage.Told> told(Viewer viewer) {
        return db.sql("select title, href, at from message where person_id = :person and read_at is null order by at desc, id desc limit 5")
                .param("person", viewer.id())
                .query(DeskPage.Told.class)
                .list();
    }

    private String greeting() {
        var hour = LocalTime.now(clock).getHour();
        return hour < 6 ? "夜深了" : hour < 12 ? "早上好" : hour < 14 ? "中午好" : hour < 18 ? "下午好" : "晚上好";
    }
}
