package org.gongzhi.platform.start;

import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.LoginPage;
import org.gongzhi.platform.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of the first start; there is none once there is a person. */
@RestController
class StartController {

    private final FirstAdministrators first;

    StartController(FirstAdministrators first) {
        this.first = first;
    }

    @GetMapping("/start")
    @Open(because = "there is nobody yet who could log in")
    StartPage start() {
        if (!first.isMissing()) throw new Missing();
        return new StartPage();
    }

    @PostMapping("/start")
    @Open(because = "there is nobody yet who could log in; the code on the console is asked for")
    Page appoint(Form<StartForm> form) {
        if (!first.isMissing()) throw new Missing();
        return form.create(typed -> {
            first.appoint(typed);
            return typed;
        }).<Page>map(done -> LoginPage.plain()).orElseGet(StartPage::new);
    }
}
