package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongzhi.appraisal.Period;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.Source;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Gate;
import org.gongzhi.appraisal.scheme.Group;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Known;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.SchemeStage;

/** A scheme by chance and subjects with coarse points, so that ties, borders, vetoes and full quotas are frequent. */
final class Chance {

    private static final List<String> WEIGHTS = List.of("1", "1", "0.3", "0.25", "0.05", "0", "1.5");
    private static final List<String> FULL = List.of("1", "2", "5", "10", "7.5");
    private static final List<String> LISTS = List.of("", "ABNORMAL", "SERIOUS");

    private final Random random;
    private final List<Group> groups = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    final List<Predicate<Naive.Sheet>> predicates = new ArrayList<>();
    final Scheme scheme;
    Naive naive;

    Chance(long seed) {
        random = new Random(seed);
        for (int n = 0; n < 1 + random.nextInt(4); n++) groups.add(new Group("g" + n, "组" + n, number(any(WEIGHTS)), n));
        for (int n = 0; n < 1 + random.nextInt(7); n++) items.add(item(n));
        var bands = bands();
        var gates = IntStream.range(0, random.nextInt(4)).mapToObj(n -> gate(n + 1, bands)).toList();
        var vetoBand = bands.isEmpty() || random.nextBoolean() ? null : any(bands).code();
        scheme = new Scheme(new SchemeId(UUID.randomUUID()), "chance_" + Long.toUnsignedString(seed, 36), 1, "随机办法", "ANYTHING", Period.MONTH,
                LocalDate.of(2020, 1, 1), SchemeStage.DRAFT, number("10"), number(any(List.of("0", "2", "5"))), vetoBand, ties(), 5, List.of(), "", null, groups, items,
                List.of(new Known("list", "名单", Kind.TEXT)), bands, gates);
        naive = new Naive(scheme, predicates);
    }

    private Item item(int n) {
        var full = number(any(FULL));
        var least = random.nextInt(6) == 0 ? number("-2") : BigDecimal.ZERO;
        return new Item("i" + n, any(groups).code(), "项" + n, full, least, null, Source.HAND, null, null, List.of(), false, random.nextInt(5) == 0,
                random.nextInt(6) == 0, "", n);
    }

    private List<Band> bands() {
        var floors = IntStream.range(0, random.nextInt(6)).mapToObj(n -> BigDecimal.valueOf(random.nextInt(25)).movePointLeft(random.nextInt(2))).map(BigDecimal::stripTrailingZeros)
                .distinct().sorted().toList();
        return IntStream.range(0, floors.size())
                .mapToObj(n -> new Band("b" + n, "档" + n, floors.get(n), random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(60)) : null, null))
                .toList();
    }

    private List<String> ties() {
        var ties = new ArrayList<String>();
        for (int n = 0; n < random.nextInt(3); n++) ties.add(random.nextBoolean() ? any(groups).code() : any(items).code());
        return ties.stream().distinct().toList();
    }

    private Gate gate(int position, List<Band> bands) {
        var group = any(groups).code();
        var item = any(items).code();
        var border = BigDecimal.valueOf(random.nextInt(12)).divide(BigDecimal.valueOf(2));
        var text = switch (random.nextInt(4)) {
            case 0 -> condition("group." + group + " < " + border, sheet -> naive.sum(sheet, group).compareTo(border) < 0);
            case 1 -> condition("item." + item + " == " + border + " || total >= 8", sheet -> naive.sum(sheet, item).compareTo(border) == 0
                    || sheet.total.compareTo(number("8")) >= 0);
            case 2 -> condition("fact.list in ['ABNORMAL', 'SERIOUS']", sheet -> !sheet.subject.facts().getOrDefault("list", "").isEmpty());
            default -> condition("fact.list == 'SERIOUS' && !(total > " + border + ")", sheet -> "SERIOUS".equals(sheet.subject.facts().get("list"))
                    && sheet.total.compareTo(border) <= 0);
        };
        return new Gate(position, "限定" + position, text, bands.isEmpty() || random.nextInt(3) == 0 ? null : any(bands).code());
    }

    private String condition(String text, Predicate<Naive.Sheet> predicate) {
        predicates.add(predicate);
        return text;
    }

    List<Naive.Subject> subjects(int count) { return IntStream.range(0, count).mapToObj(n -> subject()).toList(); }

    private Naive.Subject subject() {
        var points = new HashMap<String, BigDecimal>();
        items.forEach(item -> points.put(item.code(), points(item)));
        var facts = random.nextInt(3) == 0 ? Map.of("list", any(LISTS)) : Map.<String, String>of();
        return new Naive.Subject(UUID.randomUUID(), points, facts, random.nextInt(12) == 0);
    }

    BigDecimal points(Item item) {
        var off = random.nextInt(3) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(8)).multiply(number("0.5"));
        return item.within(item.fullMark().subtract(off));
    }

    /** Other weights and full marks, and one item more. */
    Scheme changed() {
        var others = groups.stream().map(group -> new Group(group.code(), group.label(), number(any(WEIGHTS)), group.position())).toList();
        var marks = new ArrayList<>(items.stream().map(item -> new Item(item.code(), item.group(), item.label(), item.fullMark().add(number(any(List.of("0", "1", "-0.5")))),
                item.least(), null, item.source(), null, null, List.of(), false, item.bonus(), item.veto(), "", item.position())).toList());
        if (oneIn(2)) marks.add(new Item("fresh", any(groups).code(), "新项", number("3"), BigDecimal.ZERO, null, Source.HAND, null, null, List.of(), false, false, false, "", 99));
        return new Scheme(scheme.id(), scheme.code(), 2, scheme.name(), scheme.subjectKind(), scheme.period(), scheme.validFrom().plusYears(1), SchemeStage.DRAFT,
                scheme.fullMark(), scheme.bonusCap(), scheme.vetoBand(), scheme.ties(), scheme.trimFrom(), List.of(), "", null, others, marks, scheme.facts(), scheme.bands(), scheme.gates());
    }

    /** What was taken off stays taken off; what was never scored counts in full. */
    List<Naive.Subject> by(Scheme other, List<Naive.Subject> subjects) {
        return subjects.stream().map(subject -> {
            var points = new HashMap<String, BigDecimal>();
            for (var item : other.items()) {
                var before = scheme.item(item.code());
                points.put(item.code(), before.map(old -> item.within(subject.points().get(old.code()).add(item.fullMark()).subtract(old.fullMark()))).orElse(item.fullMark()));
            }
            return new Naive.Subject(subject.id(), points, subject.facts(), subject.exempt());
        }).toList();
    }

    <T> T any(List<T> some) { return some.get(random.nextInt(some.size())); }

    boolean oneIn(int many) { return random.nextInt(many) == 0; }

    static BigDecimal number(String text) { return new BigDecimal(text); }
}
