package org.gongzhi.party.pioneer;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Five areas across, five linkages down; each number opens to its offers. */
@Template("party/pioneer/matrix")
public record MatrixPage(List<Cell> cells, long offered, long matched, long done) implements Page {

    public record Cell(PioneerArea area, Linkage linkage, long offered, long matched, long done) {

        public String href() { return "/party/pioneer/offers?area=" + area.name() + "&linkage=" + linkage.name(); }

        public long all() { return offered + matched + done; }
    }

    @Override public String self() { return "/party/pioneer"; }

    public Cell at(PioneerArea area, Linkage linkage) {
        return cells.stream().filter(cell -> cell.area() == area && cell.linkage() == linkage).findFirst().orElse(new Cell(area, linkage, 0, 0, 0));
    }
}
