package org.gongzhi.platform.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.page.Option;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the screens of roles show. Which permissions there are, the handlers themselves say. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class RolePages {

    private final JdbcClient db;
    private final MessageSource messages;
    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    RolePages(JdbcClient db, MessageSource messages, @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.db = db;
        this.messages = messages;
        this.handlers = handlers;
    }

    RoleListPage list() {
        return new RoleListPage(db.sql("""
                        select r.code, r.name, r.note,
                               (select count(*) from role_permission p where p.role = r.code)::int as permissions,
                               (select count(distinct o.person_id) from post o where o.role = r.code and o.until is null)::int as people
                          from role r
                         order by r.rank
                        """)
                .query(RoleListPage.Row.class)
                .list());
    }

    RolePage show(String code) {
        var granted = db.sql("select permission from role_permission where role = :role order by permission").param("role", code).query(String.class).list();
        return db.sql("select name, note from role where code = :role")
                .param("role", code)
                .query((row, n) -> new RolePage(code, row.getString("name"), row.getString("note"), groups(), granted))
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Whether it is the role of one of the three administrators. */
    boolean isApart(String code) { return db.sql("select separate from role where code = :code").param("code", code).query(Boolean.class).single(); }

    Set<String> permissions() {
        var all = handlers.getObject().getHandlerMethods().values().stream()
                .filter(handler -> handler.hasMethodAnnotation(Requires.class))
                .map(handler -> handler.getMethodAnnotation(Requires.class).value())
                .filter(permission -> !permission.equals(Requires.SIGNED_IN))
                .collect(Collectors.toCollection(TreeSet::new));
        all.addAll(db.sql("select distinct permission from role_permission").query(String.class).list());
        return all;
    }

    private List<RolePage.Group> groups() {
        return permissions().stream()
                .collect(Collectors.groupingBy(permission -> permission.substring(0, permission.indexOf('.')), java.util.TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(group -> new RolePage.Group(label("module." + group.getKey(), group.getKey()), options(group.getValue())))
                .toList();
    }

    private List<Option> options(List<String> permissions) {
        return permissions.stream().map(permission -> new Option(permission, label("permission." + permission, permission))).toList();
    }

    private String label(String code, String otherwise) {
        return messages.getMessage(code, null, otherwise, Locale.CHINA);
    }
}
