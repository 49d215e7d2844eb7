package org.gongzhi.register.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.gongzhi.register.definition.Definition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives entries their numbers, without gaps and never twice: whoever comes second waits until the first is there, or is not. */
@Component
class EntryNumbers {

    private final JdbcClient db;

    EntryNumbers(JdbcClient db) {
        this.db = db;
    }

    List<String> next(Definition definition, LocalDate day, int many) {
        var numbering = definition.head().number();
        var last = db.sql("""
                        insert into register_counter (register, year, last) values (:register, :year, :many)
                            on conflict (register, year) do update set last = register_counter.last + excluded.last
                         returning last
                        """)
                .param("register", definition.key())
                .param("year", numbering.countedIn(day.getYear()))
                .param("many", many)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - many + 1, last).mapToObj(serial -> numbering.of(day.getYear(), serial)).toList();
    }
}
