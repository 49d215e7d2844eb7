package org.gongzhi.order.need.web;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The towns and communities within reach, each with its posters. */
@Template("order/need/posters")
public record PosterListPage(List<Town> towns) implements Page {

    public record Town(String code, String name, List<Place> communities) {

        public String href() { return "/needs/posters/" + code; }
    }

    public record Place(String code, String name) {

        public String href() { return "/needs/posters/" + code; }
    }

    @Override public String self() { return "/needs/posters"; }
}
