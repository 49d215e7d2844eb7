package org.gongzhi.incubation.place;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongzhi.incubation.PlaceSection;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.todo.Todos;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlaceController {

    private static final int TODOS = 20;

    private final ObjectProvider<PlaceSection> sections;
    private final Todos todos;
    private final Organizations organizations;
    private final Clock clock;

    PlaceController(ObjectProvider<PlaceSection> sections, Todos todos, Organizations organizations, Clock clock) {
        this.sections = sections;
        this.todos = todos;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Each part asks for itself; together they see one moment. */
    @GetMapping("/incubation/mine")
    @Requires("incubation.own")
    @Menu.Entry(value = "我的工位", icon = "map-pin", group = "孵化培育", rank = 50)
    @Transactional(readOnly = true)
    public PlacePage show(Viewer viewer) {
        var organization = viewer.reach().organization();
        if (organization == null) throw new Missing();
        var next = todos.of(viewer, TODOS).stream().filter(todo -> todo.href().startsWith("/incubation/")).toList();
        return new PlacePage(organizations.names(List.of(organization)).get(organization), next,
                sections.orderedStream().map(section -> section.of(organization, viewer)).flatMap(Optional::stream).toList(), clock.instant());
    }
}
