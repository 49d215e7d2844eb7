package org.gongzhi.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.access.Posts;
import org.gongzhi.platform.page.DemoLogins;
import org.gongzhi.platform.page.LoginPage;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** In a demo only: one named person per role, with one click, and for programs with a token. */
@RestController
@Profile("demo")
class DemoController implements DemoLogins {

    record DemoPerson(String login, String name, String role, String roleLabel, String capacity, String reach, String token) {}

    private final JdbcClient db;
    private final Posts posts;

    DemoController(JdbcClient db, Posts posts) {
        this.db = db;
        this.posts = posts;
    }

    @GetMapping("/demo/people")
    @Open(because = "there is such an address in a demo only, and its people are invented")
    Map<String, List<DemoPerson>> list() {
        return Map.of("people", db.sql("""
                        select p.login, p.name, o.role, r.name as role_label, o.capacity,
                               o.region || coalesce('/' || o.organization_id, '') as reach, :prefix || p.login as token
                          from post o
                          join person p on p.id = o.person_id and p.active
                          join role r on r.code = o.role
                         where o.until is null
                           and o.serial = (select min(x.serial) from post x where x.person_id = p.id and x.until is null)
                         order by r.rank, o.serial
                         limit 200
                        """)
                .param("prefix", DemoPeople.TOKEN)
                .query(DemoPerson.class)
                .list());
    }

    @Override
    public List<LoginPage.DemoPerson> people() {
        return db.sql("""
                        select distinct on (r.rank) p.login, p.name, r.name as role_label, o.capacity
                          from post o
                          join person p on p.id = o.person_id and p.active
                          join role r on r.code = o.role
                         where o.until is null
                         order by r.rank, o.serial
                        """)
                .query(LoginPage.DemoPerson.class)
                .list();
    }

    @PostMapping("/demo/login")
    @Open(because = "there is such an address in a demo only")
    ResponseEntity<Void> logIn(@RequestParam String login, HttpServletRequest request, HttpServletResponse response) {
        posts.begin(login, request, response);
        return ResponseEntity.status(303).header("Location", "/").build();
    }
}
