package org.gongzhi;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongzhi.platform.access.People;
import org.gongzhi.register.GivenRegisters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Addresses of registers that no list leads to: one with every type of field and a calendar, and a table that is looked through. */
@Component
class RegisterDoors {

    private final GivenRegisters given;
    private final People people;
    private final ObjectProvider<MockMvcTester> web;

    RegisterDoors(GivenRegisters given, People people, ObjectProvider<MockMvcTester> web) {
        this.given = given;
        this.people = people;
        this.web = web;
    }

    List<String> ofAKeeper() {
        var register = given.ofEveryType();
        var entry = given.anEntry(register, "门上贴的 " + System.nanoTime(), "body", "一句话", "level", "HIGH", "phone", "13800001999", "steps[0].what", "走访", "steps[0].cost", "10");
        var at = register.href() + "/" + entry;
        return List.of(at, at + "/edit", at + "/print", register.href() + "/new", register.href() + "/calendar", register.href() + "/board", register.href() + "/about",
                table("名称,级别\n坏的,中\n"), table("名称,级别\n好的 " + System.nanoTime() + ",高\n"));
    }

    private String table(String csv) {
        return web.getObject().post().uri("/registers/every-type/import").multipart().file(new MockMultipartFile("file", "条目.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(user(people.loadUserByUsername("wangmin"))).with(csrf()).exchange().getResponse().getHeader("Location");
    }
}
