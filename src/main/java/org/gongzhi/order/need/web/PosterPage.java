package org.gongzhi.order.need.web;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.page.Template;

/** A4 posters to hang in stairwells: one, or one for each community of a town. */
@Template("order/need/poster")
public record PosterPage(String self, String name, List<Poster> posters) implements Page {

    public record Poster(String community, String town, String address, Qr qr) {}
}
