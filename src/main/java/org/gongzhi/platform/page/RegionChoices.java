package org.gongzhi.platform.page;

import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.region.Regions;
import org.springframework.stereotype.Component;

/** The places that a filter offers: few enough to choose from, however wide the viewer's reach. */
@Component
public class RegionChoices {

    private static final int TOWN = 4;

    private final Regions regions;

    RegionChoices(Regions regions) {
        this.regions = regions;
    }

    /** The towns of a district, each followed by its communities; of more than a district what lies one level below. */
    public List<Option> within(Viewer viewer) {
        var reach = viewer.reach();
        return (reach.district() == null ? regions.below(reach.from(), reach.to()) : regions.places(reach.from(), reach.to())).stream()
                .map(region -> new Option(region.code(), (region.level() > TOWN ? "　" : "") + region.name()))
                .toList();
    }

    /** Where the viewer's reach begins, and what lies one level below: a district and its towns. */
    public List<Option> below(Viewer viewer) {
        var reach = viewer.reach();
        return Stream.concat(regions.find(reach.from()).stream(), regions.below(reach.from(), reach.to()).stream())
                .map(region -> new Option(region.code(), region.name()))
                .toList();
    }
}
