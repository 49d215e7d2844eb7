package org.gongzhi.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The invented organizations of the demo district, as {@code organizations/demo.csv} lists them. */
final class DemoBook {

    /** @param ended not null for the dormant, which the district removes; the number is only their order */
    record Entry(NewOrganization organization, int staff, @Nullable Integer ended) {}

    private DemoBook() {}

    /** @param today certificates run until some day within five years after it */
    static List<Entry> entries(LocalDate today, long limit) {
        try {
            var lines = new ClassPathResource("organizations/demo.csv").getContentAsString(StandardCharsets.UTF_8).split("\n");
            return Stream.iterate(1, number -> number < lines.length, number -> number + 1)
                    .limit(limit)
                    .map(number -> entry(lines[number].split(",", -1), number, today))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String[] cells, int number, LocalDate today) {
        var kind = OrganizationKind.valueOf(cells[0]);
        var registered = LocalDate.parse(cells[9]);
        var organization = new NewOrganization(kind, cells[1],
                kind.isLegalPerson() ? CreditCode.assigned(kind, "330399", "MJ87%04d".formatted(number * 7 % 10_000)).value() : null,
                kind.isLegalPerson() ? null : "云溪备〔" + registered.getYear() + "〕%03d 号".formatted(number),
                cells[2], null, cells[4], "138%08d".formatted(number * 48_611L % 100_000_000), address(cells[2], number), cells[3], cells[6],
                cells[7].isEmpty() ? null : new BigDecimal(cells[7]), registered.minusDays(20 + number % 40), registered,
                kind.isLegalPerson() ? today.plusDays(number % 61 == 9 ? 12 + number % 40 : 70 + number * 97L % 1500) : null,
                cells[5].isEmpty() ? List.of() : List.of(cells[5].split(" ")));
        return new Entry(organization, Integer.parseInt(cells[8]), cells[10].isEmpty() ? null : Integer.valueOf(cells[10]));
    }

    private static String address(String region, int number) {
        var street = List.of("文昌路", "滨江东路", "学院街", "桃源大道", "云湖路", "解放街", "渔港路", "青石老街").get(number % 8);
        return "云溪区" + street + " " + (number * 13 % 288 + 1) + " 号" + (region.endsWith("000") ? " " + (number % 6 + 1) + " 楼" : "");
    }
}
