package org.gongzhi.incubation.star;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gongzhi.incubation.star.YearByHand.Rules;
import org.gongzhi.incubation.star.YearByHand.Year;

/** Years by chance, in steps of ten so that equals, full quotas and totals exactly at a border are frequent. */
final class ChanceOfAYear {

    private final Random random;
    final Rules rules;

    ChanceOfAYear(long seed) {
        random = new Random(seed);
        rules = new Rules(any(5, 5, 3, 7, null), any(null, 30, 10, 0), any(null, 40), any(3, 5), random.nextInt(4) > 0);
    }

    List<Year> years(int many) { return IntStream.range(0, many).mapToObj(n -> year()).toList(); }

    private Year year() {
        var voices = list(random.nextInt(9), () -> 1 + random.nextInt(5) * random.nextInt(2) + random.nextInt(2)).stream().map(level -> Math.min(level, 5)).toList();
        var months = list(random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(12), this::month);
        var peers = list(random.nextInt(9), this::hundred);
        Map<String, BigDecimal> settled = new HashMap<>();
        for (var item : List.of("monthly", "peer", "public")) settled.put(item, hundred());
        return new Year(UUID.randomUUID(), random.nextInt(12) == 0, hundred(), months, hundred(), peers, voices, settled, any("NONE", "NONE", "NONE", "NONE", "ABNORMAL", "SERIOUS"));
    }

    /** An appeal that was right, of Party work or of one's own word. */
    Year appealed(Year year) { return random.nextBoolean() ? year.with(hundred(), year.self()) : year.with(year.party(), hundred()); }

    boolean oneIn(int many) { return random.nextInt(many) == 0; }

    BigDecimal hundred() { return BigDecimal.valueOf(random.nextInt(4) == 0 ? random.nextInt(101) : any(50, 60, 70, 80, 90, 90, 100, 100)); }

    private BigDecimal month() { return random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(101), 1) : BigDecimal.valueOf(any(5, 6, 8, 9, 10)); }

    private static <T> List<T> list(int many, Supplier<T> one) {
        var list = new ArrayList<T>();
        for (int n = 0; n < many; n++) list.add(one.get());
        return list;
    }

    @SafeVarargs
    private <T> T any(T... some) { return some[random.nextInt(some.length)]; }
}
