package org.gongzhi.platform.state;

import java.time.Instant;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.page.Menu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StateController {

    private final States states;

    StateController(States states) {
        this.states = states;
    }

    @GetMapping("/state")
    @Requires("state.read")
    @Menu.Entry(value = "运行状态", icon = "device-desktop", group = "管理", rank = 950)
    StatePage show() {
        return new StatePage(Instant.now(), states.sections());
    }
}
