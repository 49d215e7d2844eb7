package org.gongzhi.platform.district;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The districts of this database. An office of its own has none, and all of this is nothing to it. */
@Component
public class Districts {

    private final Map<String, District> all;
    private final Map<String, District> byHost;
    private final Map<String, String> outOfService = new ConcurrentHashMap<>();

    Districts(DistrictSettings settings) {
        var districts = settings.all();
        var schemas = new HashSet<String>(List.of(settings.province().schema()));
        districts.forEach(district -> {
            if (!schemas.add(district.schema())) throw new IllegalArgumentException("gongzhi.districts: two share the schema " + district.schema());
        });
        all = districts.stream().collect(Collectors.toMap(District::name, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        byHost = districts.stream().flatMap(district -> district.hosts().stream().map(host -> Map.entry(host.toLowerCase(Locale.ROOT), district)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether there are districts at all: only then is anything done about them. */
    public boolean isProvince() { return !all.isEmpty(); }

    public List<District> all() { return List.copyOf(all.values()); }

    public Optional<District> named(String name) { return Optional.ofNullable(all.get(name)); }

    Optional<District> ofSchema(String schema) { return all.values().stream().filter(district -> district.schema().equals(schema)).findFirst(); }

    Optional<District> ofHost(String host) { return Optional.ofNullable(byHost.get(host.toLowerCase(Locale.ROOT))); }

    /** Those that keep books of their own, and not only look at those of districts within their region. */
    public List<District> reporting() { return all.values().stream().filter(one -> !isAboveOthers(one)).toList(); }

    /** Whether it is the office of a region in which other districts lie, as a province's is. */
    public boolean isAboveOthers(District one) {
        return all.values().stream().anyMatch(other -> other != one && !other.region().equals(one.region()) && other.liesIn(one.region()));
    }

    /** Whether its migrations went through. One that failed takes no requests, while the others go on. */
    public boolean isInService(District district) { return !outOfService.containsKey(district.name()); }

    void putInService(District district) { outOfService.remove(district.name()); }

    void takeOutOfService(District district, String why) { outOfService.put(district.name(), why); }

    /** Where the work is to be done one place after the other: in each district in service, or, of an office of its own, right here. */
    public List<District> places() {
        return isProvince() ? all.values().stream().filter(this::isInService).toList() : List.of(District.ALONE);
    }
}
