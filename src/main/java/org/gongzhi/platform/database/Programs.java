package org.gongzhi.platform.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's programs and how they have to be called here. */
record Programs(Path bin, Disguise disguise) {

    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(disguise.prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return command;
    }
}
