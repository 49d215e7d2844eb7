package org.gongzhi.register.entry;

import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.value.FieldParser;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where an entry lies, and whose it is: the first place it names; else where the organization lies that it names; else where whoever
 * writes it works. That decides who reaches it.
 */
@Component
class Whereabouts {

    record Whereabout(String region, @Nullable UUID organization) {}

    private final FieldParser parser;

    Whereabouts(FieldParser parser) {
        this.parser = parser;
    }

    /** @throws Refused {@code register.entry.out-of-reach} when it would lie where whoever writes it reaches not */
    Whereabout of(Definition definition, Values values, @Nullable Entry before, Viewer viewer) {
        var organization = definition.of(FieldType.ORGANIZATION).stream().filter(field -> values.has(field.key())).findFirst().orElse(null);
        var place = definition.of(FieldType.REGION).stream().filter(field -> values.has(field.key())).findFirst().orElse(null);
        var named = organization == null ? null : values.id(organization.key());
        var region = place == null ? null : (String) values.get(place.key());
        if (region == null && named != null) region = parser.reference(FieldType.ORGANIZATION, named.toString(), viewer).region();
        if (region == null) region = before == null ? viewer.reach().from() : before.region();
        if (region.compareTo(viewer.reach().from()) < 0 || region.compareTo(viewer.reach().to()) > 0)
            throw new Refused("register.entry.out-of-reach").at(place != null ? place.key() : organization == null ? "" : organization.key());
        return new Whereabout(region, named != null ? named : viewer.reach().organization());
    }
}
