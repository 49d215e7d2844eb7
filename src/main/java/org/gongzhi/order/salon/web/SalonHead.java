package org.gongzhi.order.salon.web;

import java.time.Instant;
import java.util.List;
import org.gongzhi.order.salon.SalonId;
import org.gongzhi.order.salon.SalonStage;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.page.Tab;

/**
 * What stands above every page of a salon.
 *
 * @param invited  how many are to come
 * @param present  how many came
 * @param open     whether participants, topics and options may still change
 * @param editable whether this viewer may change them
 */
public record SalonHead(SalonId id, String number, String title, String region, String community, SalonStage stage, Instant startsAt, String place,
        String chair, int invited, int present, int photos, boolean open, boolean editable) {

    public String href() { return "/salons/" + id; }

    public String sub() { return number + " · " + community + " · " + Show.time(startsAt); }

    public boolean held() { return stage == SalonStage.HELD || stage == SalonStage.CONCLUDED; }

    public List<Tab> tabs() {
        return List.of(new Tab("议题与决议", href()), new Tab("参会人员", href() + "/participants", invited), new Tab("照片", href() + "/photos", photos));
    }
}
