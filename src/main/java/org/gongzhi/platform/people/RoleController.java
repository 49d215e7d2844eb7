package org.gongzhi.platform.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.InPerson;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Roles are data: what each may do, the security administrator decides; it counts with the next request. */
@RestController
@RequestMapping("/roles")
class RoleController {

    record Grants(@Nullable List<String> permissions) {}

    private final JdbcClient db;
    private final RolePages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleController(JdbcClient db, RolePages pages, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    @Requires("role.read")
    @Menu.Entry(value = "角色与权限", icon = "shield", group = "管理", rank = 910)
    RoleListPage list() {
        return pages.list();
    }

    @GetMapping("/{code}")
    @Requires("role.read")
    RolePage show(@PathVariable String code) {
        return pages.show(code);
    }

    @PostMapping("/{code}/permissions")
    @Requires("role.manage")
    @InPerson
    @Transactional
    public RolePage grant(@PathVariable String code, Form<Grants> form, Viewer viewer) {
        var before = pages.show(code).granted();
        form.submit(grants -> {
            var wanted = grants.permissions() == null ? List.<String>of() : grants.permissions().stream().filter(pages.permissions()::contains).toList();
            Separation.check(pages.isApart(code), wanted);
            db.sql("delete from role_permission where role = :role").param("role", code).update();
            db.sql("insert into role_permission (role, permission) select :role, unnest(:wanted::text[])")
                    .param("role", code)
                    .param("wanted", wanted.toArray(String[]::new))
                    .update();
            var subject = UUID.nameUUIDFromBytes(("role " + code).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            events.publishEvent(new Moved("role", subject, RoleMove.GRANT, PersonStage.ACTIVE, viewer.act(clock.instant(), code),
                    Map.of("before", before, "after", wanted)));
        });
        return pages.show(code);
    }
}
