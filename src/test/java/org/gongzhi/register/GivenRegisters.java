package org.gongzhi.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.entry.Entries;
import org.gongzhi.register.value.Typed;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** Registers as somebody adopts them, and entries as somebody files them. Each test has a register of its own. */
@Component
public class GivenRegisters {

    /** A year of its own for each entry, as far as they go: limits hold within a year. */
    private static final AtomicInteger YEARS = new AtomicInteger();

    private final Registers registers;
    private final Entries entries;
    private final People people;

    GivenRegisters(Registers registers, Entries entries, People people) {
        this.registers = registers;
        this.entries = entries;
        this.people = people;
    }

    /** A register with a field of every type and figures, the same for all tests. */
    public Register ofEveryType() { return registers.adopt(everyType(), as("guhong")); }

    /** One of the same kind in which nobody else writes; without figures, of which there would be too many. */
    public Register ofItsOwn() {
        return registers.adopt(everyType().split("figures:")[0].replace("every-type", "t" + UUID.randomUUID().toString().substring(0, 13)), as("guhong"));
    }

    public Register adopted(String yaml) { return registers.adopt(yaml, as("guhong")); }

    public static String everyType() {
        try {
            return new ClassPathResource("register/every-type.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Viewer as(String login) { return people.viewer(login); }

    /** Filed by wangmin. @param fields a name and a value in turn */
    public EntryId anEntry(Register register, String title, String... fields) { return entries.create(register, typed(title, fields), as("wangmin")); }

    /** Filed by wangmin, checked by guhong. */
    public EntryId aCheckedEntry(Register register, String title, String... fields) {
        var id = anEntry(register, title, fields);
        entries.move(register, id, "check", proof(Map.of("day", List.of("2026-05-06"))), as("guhong"));
        return id;
    }

    public static Typed proof(Map<String, List<String>> texts) {
        return new Typed(texts, Map.of("proof", List.of(new MockMultipartFile("proof", "材料.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8)))));
    }

    public static Typed typed(String title, String... fields) {
        var texts = new HashMap<String, List<String>>();
        texts.put("title", List.of(title));
        texts.put("year", List.of(String.valueOf(2000 + YEARS.getAndIncrement() % 100)));
        for (int i = 0; i < fields.length; i += 2) texts.put(fields[i], List.of(fields[i + 1]));
        return Typed.of(texts);
    }
}
