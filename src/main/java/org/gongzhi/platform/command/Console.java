package org.gongzhi.platform.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.gongzhi.platform.district.Districts;
import org.gongzhi.platform.district.DistrictMigrations;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs one {@link Command} instead of the web program: {@code --gongzhi.command=NAME}, its arguments after a {@code --}. Only
 * what the command needs is made, so that nothing else of the program begins to work.
 */
public final class Console {

    public static final String PROPERTY = "gongzhi.command";
    private static final String OPTION = "--" + PROPERTY + "=";
    private static final String LIST = "commands";
    private static final String NO_JOBS = "--db-scheduler.enabled=false";
    private static final String END_OF_OPTIONS = "--";

    private final String command;
    private final String[] options;
    private final List<String> arguments;

    private Console(String command, String[] options, List<String> arguments) {
        this.command = command;
        this.options = options;
        this.arguments = arguments;
    }

    /** Empty when these are the arguments of the web program. */
    public static Optional<Console> of(String... arguments) {
        var end = Arrays.asList(arguments).indexOf(END_OF_OPTIONS);
        var options = end < 0 ? arguments : Arrays.copyOf(arguments, end);
        var rest = end < 0 ? List.<String>of() : List.of(arguments).subList(end + 1, arguments.length);
        return Arrays.stream(options).filter(option -> option.startsWith(OPTION)).findFirst()
                .map(option -> new Console(option.substring(OPTION.length()), options, rest));
    }

    /** @return the exit code */
    public int run(SpringApplication program, PrintStream out) {
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLazyInitialization(true);
        program.setLogStartupInfo(false);
        try (var context = program.run(with(NO_JOBS))) {
            if (command.equals(LIST)) return list(context, out);
            return context.getBean(Commands.class).named(command).map(found -> run(found, context, out)).orElseGet(() -> unknown(out));
        }
    }

    private String[] with(String option) {
        var all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = option;
        return all;
    }

    private int run(Command found, ConfigurableApplicationContext context, PrintStream out) {
        if (found.onNewestSchema()) context.getBean(DistrictMigrations.class).run(context.getBean(Flyway.class));
        var code = Where.of(arguments, context.getBean(Districts.class), out).map(where -> where.run(found, out)).orElse(Command.MISUSED);
        out.flush();
        return code;
    }

    private int unknown(PrintStream out) {
        out.println("gongzhi: there is no command " + command + "; ./gongzhi " + LIST + " lists those there are");
        return Command.MISUSED;
    }

    private static int list(ConfigurableApplicationContext context, PrintStream out) {
        context.getBean(Commands.class).all().forEach(known -> out.println("  ./gongzhi " + known.usage()));
        return Command.DONE;
    }
}
