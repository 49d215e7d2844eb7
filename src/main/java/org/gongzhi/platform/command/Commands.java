package org.gongzhi.platform.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The commands there are. One that is looked for is made, and if its bean is named after it no other. */
@Component
public class Commands {

    private final ListableBeanFactory beans;

    Commands(ListableBeanFactory beans) {
        this.beans = beans;
    }

    public Optional<Command> named(String name) {
        var word = name.replace("-", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(beans.getBeanNamesForType(Command.class))
                .sorted(Comparator.comparing(bean -> !bean.toLowerCase(Locale.ROOT).startsWith(word)))
                .map(bean -> beans.getBean(bean, Command.class))
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    List<Command> all() {
        return beans.getBeanProvider(Command.class).stream().sorted(Comparator.comparing(Command::name)).toList();
    }
}
