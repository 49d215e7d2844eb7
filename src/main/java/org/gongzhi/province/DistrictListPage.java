package org.gongzhi.province;

import java.util.List;
import org.gongzhi.platform.district.DistrictChoice;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The districts one can go to from a host name that they share. */
@Template("province/districts")
public record DistrictListPage(List<Row> rows) implements Page {

    /** @param open whether it takes requests at present */
    public record Row(String name, String label, boolean open) {

        public String choice() { return DistrictChoice.PAGE + "/" + name + "/choice"; }
    }

    @Override public String self() { return DistrictChoice.PAGE; }
}
