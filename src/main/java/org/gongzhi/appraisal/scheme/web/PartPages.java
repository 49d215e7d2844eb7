package org.gongzhi.appraisal.scheme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.round.Filling;
import org.gongzhi.appraisal.round.SubjectSource;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Group;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Part;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.indicator.Figures;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a draft's parts show. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PartPages {

    private final Schemes schemes;
    private final Figures figures;
    private final Filling filling;
    private final ObjectProvider<SubjectSource> sources;
    private final JdbcClient db;

    PartPages(Schemes schemes, Figures figures, Filling filling, ObjectProvider<SubjectSource> sources, JdbcClient db) {
        this.schemes = schemes;
        this.figures = figures;
        this.filling = filling;
        this.sources = sources;
        this.db = db;
    }

    PartPage show(SchemeId id, Part part, String code, Viewer viewer) {
        var scheme = schemes.of(id);
        var group = part == Part.GROUPS ? scheme.group(code) : Optional.<Group>empty();
        var item = part == Part.ITEMS ? scheme.item(code) : Optional.<Item>empty();
        var fact = scheme.facts().stream().filter(one -> part == Part.FACTS && one.code().equals(code)).findFirst();
        var band = part == Part.BANDS ? scheme.band(code) : Optional.<Band>empty();
        var gate = scheme.gates().stream().filter(one -> part == Part.GATES && String.valueOf(one.position()).equals(code)).findFirst();
        var isThere = group.isPresent() || item.isPresent() || fact.isPresent() || band.isPresent() || gate.isPresent();
        if (!isThere && !code.equals(PartController.NEW)) throw new Missing();
        return new PartPage(scheme, part, code, group.orElse(null), item.orElse(null), fact.orElse(null), band.orElse(null), gate.orElse(null),
                next(scheme, part), figures(scheme, item.map(Item::figure).orElse(null), viewer), known(scheme.subjectKind()), consequences());
    }

    /** A code for a new part: what was typed, or one that is free. @throws Refused {@code scheme.code.taken} */
    String fresh(SchemeId id, Part part, @Nullable String typed) {
        var scheme = schemes.of(id);
        var taken = codes(scheme, part);
        if (typed != null && !typed.isBlank()) {
            if (taken.contains(typed)) throw new Refused("scheme.code.taken").at("code");
            return typed;
        }
        var stem = part == Part.GATES ? "" : part.noun().substring(0, part.noun().length() - 1);
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> stem + n).filter(code -> !taken.contains(code)).findFirst().orElseThrow();
    }

    private static List<String> codes(Scheme scheme, Part part) {
        return switch (part) {
            case GROUPS -> scheme.groups().stream().map(one -> one.code()).toList();
            case ITEMS -> scheme.items().stream().map(one -> one.code()).toList();
            case FACTS -> scheme.facts().stream().map(one -> one.code()).toList();
            case BANDS -> scheme.bands().stream().map(one -> one.code()).toList();
            case GATES -> scheme.gates().stream().map(one -> String.valueOf(one.position())).toList();
        };
    }

    private static int next(Scheme scheme, Part part) {
        var positions = part == Part.GROUPS ? scheme.groups().stream().mapToInt(one -> one.position()) : scheme.items().stream().mapToInt(one -> one.position());
        return positions.max().orElse(0) + 1;
    }

    /** Figures that know whom they are about, and the one that the item has already. */
    private List<Option> figures(Scheme scheme, @Nullable String chosen, Viewer viewer) {
        var known = filling.figures(scheme.subjectKind());
        var options = new ArrayList<>(figures.all(viewer).stream().filter(figure -> known.contains(figure.code()))
                .map(figure -> new Option(figure.code(), figure.label()))
                .toList());
        if (chosen != null && options.stream().noneMatch(option -> option.value().equals(chosen))) options.add(new Option(chosen, chosen));
        return options;
    }

    /** What is known of the subjects beside their points, as their module says it. */
    private List<Option> known(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).flatMap(source -> source.facts().entrySet().stream())
                .map(fact -> new Option(fact.getKey(), fact.getValue())).toList();
    }

    private List<Option> consequences() {
        return db.sql("select code as value, label from appraisal_consequence order by label").query(Option.class).list();
    }
}
