package org.gongzhi.platform.command;

import java.io.PrintStream;
import java.util.List;

/**
 * Something done from the console: {@code ./gongzhi NAME …}. Each is a bean. It runs in a program of its own that answers no
 * requests and works off no jobs, while the office's program goes on working on the same data, or without it. Of several
 * districts it is done in the one named by {@code --district NAME}, or with {@code --district all} in one after the other.
 */
public interface Command {

    int DONE = 0;
    int FAILED = 1;
    int MISUSED = 2;

    /** The word after {@code ./gongzhi}, such as {@code verify}. */
    String name();

    /** How it is called and what it does, one line, as the list of commands shows it. */
    default String usage() { return name(); }

    /** Whether the migrations run before it, as at the start of the program. Those that look at the schema themselves say no. */
    default boolean onNewestSchema() { return true; }

    /**
     * Does it.
     *
     * @param arguments what followed the name
     * @param out       the console; English, like the rest of it
     * @return the exit code: {@link #DONE}, {@link #FAILED}, or {@link #MISUSED} when the arguments made no sense
     */
    int run(List<String> arguments, PrintStream out);
}
