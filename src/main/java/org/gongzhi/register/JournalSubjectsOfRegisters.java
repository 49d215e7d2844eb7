package org.gongzhi.register;

import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.register.definition.Definition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words for what happens to entries are those of their registers, which come and go while the program runs. */
@Configuration(proxyBeanMethods = false)
class JournalSubjectsOfRegisters {

    /** A register in the journal: it has a key where other things have an id. */
    static UUID id(String key) { return UUID.nameUUIDFromBytes(("register " + key).getBytes(StandardCharsets.UTF_8)); }

    @Bean
    Subject ofRegisterEntries(ObjectProvider<Registers> registers) {
        return new Subject(EntryId.SUBJECT, "台账记录", "/registers/entries", words(registers, (definition, words) -> definition.lifecycle().moves().forEach(move -> words.put(move.name(), move.label()))),
                words(registers, (definition, words) -> definition.lifecycle().states().forEach(state -> words.put(state.name(), state.label()))),
                "select id, number from register_entry");
    }

    @Bean Subject ofRegisters() { return new Subject("register", "台账", "", Map.of(), null); }

    @Bean Subject ofRegisterIntakes() { return new Subject("register-import", "台账导入", "", Map.of(), null); }

    private static Map<String, String> words(ObjectProvider<Registers> registers, BiConsumer<Definition, Map<String, String>> tell) {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, String>> entrySet() {
                var words = new LinkedHashMap<String, String>();
                registers.getObject().all().forEach(register -> tell.accept(register.definition(), words));
                return words.entrySet();
            }
        };
    }
}
