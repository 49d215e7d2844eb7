package org.gongzhi.organization.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.region.Region;

/** The towns and communities that a table may name: by code, by name where there is but one, or town and community together. */
final class Places {

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Places(List<Region> places) {
        var towns = new HashMap<String, String>();
        for (var place : places) {
            codes.put(place.code(), place.code());
            if (codes.putIfAbsent(place.name(), place.code()) != null) ambiguous.add(place.name());
            if (place.level() == 4) towns.put(place.code(), place.name());
            else codes.put(towns.get(place.parent()) + place.name(), place.code());
        }
    }

    /** @throws Refused {@code organization.import.place}, {@code organization.import.place.ambiguous} */
    String code(String typed) {
        var name = typed.replaceAll("\\s", "");
        if (ambiguous.contains(name)) throw new Refused("organization.import.place.ambiguous");
        var code = codes.get(name.matches("[0-9]{9}") ? name + "000" : name);
        if (code == null) throw new Refused("organization.import.place");
        return code;
    }
}
