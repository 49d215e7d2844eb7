package org.gongzhi.platform.command;

import java.io.PrintStream;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who there is, and ends with the code it is given. */
@Component
class CountPeople implements Command {

    private final JdbcClient db;

    CountPeople(JdbcClient db) {
        this.db = db;
    }

    @Override public String name() { return "count-people"; }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.println(db.sql("select count(*) from person").query(Integer.class).single() + " people");
        return Integer.parseInt(arguments.get(0));
    }
}
