package org.gongzhi.platform.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.Districts;

/** In which districts a command is to be done, and what was said to it besides. */
record Where(List<District> districts, List<String> arguments) {

    private static final String OPTION = "--district";
    private static final String ALL = "all";

    /** Empty, with a word about it, when it cannot be told. */
    static Optional<Where> of(List<String> said, Districts known, PrintStream out) {
        var arguments = new ArrayList<>(said);
        var at = arguments.indexOf(OPTION);
        var name = at < 0 || at + 1 == arguments.size() ? "" : arguments.remove(at + 1);
        if (at >= 0) arguments.remove(at);
        if (!known.isProvince() && at < 0) return Optional.of(new Where(List.of(District.ALONE), arguments));
        if (known.isProvince() && name.equals(ALL)) return Optional.of(new Where(known.places(), arguments));
        var one = known.named(name);
        if (one.isEmpty()) out.println("gongzhi: " + OPTION + " NAME is needed" + known.all().stream().map(District::name)
                .collect(Collectors.joining(", ", "; there are ", known.isProvince() ? ", or " + ALL : "no districts here")));
        return one.map(district -> new Where(List.of(district), arguments));
    }

    /** @return the worst of the exit codes */
    int run(Command command, PrintStream out) {
        var worst = Command.DONE;
        for (var district : districts) {
            if (districts.size() > 1) out.println(district.name() + ":");
            worst = Math.max(worst, district.in(() -> command.run(arguments, out)));
        }
        return worst;
    }
}
