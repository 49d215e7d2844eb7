package org.gongzhi.order.need.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongzhi.order.need.PublicAddress;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Qr;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Posters with the QR codes of communities. */
@RestController
@RequestMapping("/needs/posters")
class PosterController {

    private final JdbcClient db;
    private final PublicAddress addresses;

    PosterController(JdbcClient db, PublicAddress addresses) {
        this.db = db;
        this.addresses = addresses;
    }

    private record Place(String code, String name, String townCode, String town) {}

    @GetMapping
    @Requires("need.poster")
    PosterListPage list(Viewer viewer) {
        var towns = new LinkedHashMap<String, PosterListPage.Town>();
        for (var place : places(viewer.reach().from(), viewer.reach().to()))
            towns.computeIfAbsent(place.townCode(), code -> new PosterListPage.Town(code, place.town(), new ArrayList<>()))
                    .communities().add(new PosterListPage.Place(place.code(), place.name()));
        return new PosterListPage(List.copyOf(towns.values()));
    }

    /** Of one community, or of all communities of a town. */
    @GetMapping("/{region:[0-9]{12}}")
    @Requires("need.poster")
    PosterPage show(@PathVariable String region, Viewer viewer) {
        var places = places(viewer.reach().from(), viewer.reach().to()).stream()
                .filter(place -> place.code().equals(region) || place.townCode().equals(region))
                .toList();
        if (places.isEmpty()) throw new Missing();
        var name = places.get(0).code().equals(region) ? places.get(0).name() : places.get(0).town();
        return new PosterPage("/needs/posters/" + region, name, places.stream().map(this::poster).toList());
    }

    private List<Place> places(String from, String to) {
        return db.sql("""
                        select c.code, c.name, t.code as town_code, t.name as town
                          from region c
                          join region t on t.code = c.parent
                         where c.code between :from and :to
                           and c.level = 5
                         order by c.code
                        """)
                .param("from", from)
                .param("to", to)
                .query(Place.class)
                .list();
    }

    private PosterPage.Poster poster(Place place) {
        var address = addresses.of("/c/" + place.code());
        return new PosterPage.Poster(place.name(), place.town(), address, Qr.of(address));
    }
}
