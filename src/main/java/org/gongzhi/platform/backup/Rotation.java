package org.gongzhi.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the nightly backups stay: those of the last nights, and before them the last one of each week. */
record Rotation(int days, int weeks) {

    private static final Pattern NAME = Pattern.compile("gongzhi-(\\d{4}-\\d{2}-\\d{2})T(\\d{4})\\.zip");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm");

    static String name(LocalDateTime at) { return "gongzhi-" + STAMP.format(at) + ".zip"; }

    /** The names that can go. Another's file is never among them, nor the newest backup. */
    Set<String> superfluous(List<String> names, LocalDate today) {
        var superfluous = new HashSet<String>();
        var weeksKept = new HashSet<Integer>();
        var newestFirst = names.stream().filter(name -> day(name).isPresent()).sorted(Comparator.reverseOrder()).toList();
        for (var name : newestFirst.stream().skip(1).toList()) {
            var day = day(name).orElseThrow();
            var age = ChronoUnit.DAYS.between(day, today);
            var week = day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            if (age < days) continue;
            if (age < days + 7L * weeks && weeksKept.add(week)) continue;
            superfluous.add(name);
        }
        return superfluous;
    }

    void sweep(Path directory, LocalDate today) throws IOException {
        List<String> names;
        try (var files = Files.list(directory)) {
            names = files.map(file -> file.getFileName().toString()).toList();
        }
        for (var name : superfluous(names, today)) Files.deleteIfExists(directory.resolve(name));
    }

    private static Optional<LocalDate> day(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    }
}
