package org.gongzhi.register.web;

import java.time.YearMonth;
import java.util.Map;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers, and many of their entries at once. */
@RestController
@RequestMapping("/registers")
class RegisterController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Registers registers;
    private final RegisterPages pages;
    private final EntryLists lists;
    private final BoardPages boards;

    RegisterController(Registers registers, RegisterPages pages, EntryLists lists, BoardPages boards) {
        this.registers = registers;
        this.pages = pages;
        this.lists = lists;
        this.boards = boards;
    }

    @GetMapping
    @Requires("register.read")
    @Menu.Entry(value = "全部台账", icon = "table", group = "台账", rank = 78)
    OverviewPage overview(Viewer viewer) {
        return pages.overview(viewer);
    }

    /** @param asked the fields by which the register is filtered, and {@code state}, {@code within}, {@code q} */
    @GetMapping("/{register}")
    @Requires("register.read")
    EntryListPage list(@PathVariable String register, @RequestParam Map<String, String> asked, @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        var chosen = registers.readable(register, viewer);
        var sheet = "xlsx".equals(format);
        return lists.list(chosen, EntryFilter.of(chosen.definition(), asked), before, sheet ? SHEET : ROWS, sheet, viewer);
    }

    @GetMapping("/{register}/board")
    @Requires("register.read")
    BoardPage board(@PathVariable String register, Viewer viewer) {
        return boards.board(registers.readable(register, viewer), viewer);
    }

    @GetMapping("/{register}/calendar")
    @Requires("register.read")
    CalendarPage calendar(@PathVariable String register, @RequestParam(required = false) @Nullable YearMonth month, Viewer viewer) {
        return boards.calendar(registers.readable(register, viewer), month, viewer);
    }

    @GetMapping("/{register}/about")
    @Requires("register.read")
    AboutPage about(@PathVariable String register, Viewer viewer) {
        return pages.about(registers.readable(register, viewer), viewer);
    }

    /** The same for programs: what this register's addresses take, as OpenAPI. */
    @GetMapping(path = "/{register}/interface.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires("register.read")
    Map<String, Object> describe(@PathVariable String register, Viewer viewer) {
        return new RegisterInterface(registers.readable(register, viewer)).document();
    }
}
