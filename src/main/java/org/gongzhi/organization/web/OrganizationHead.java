package org.gongzhi.organization.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.OrganizationStage;
import org.gongzhi.platform.page.Tab;
import org.jspecify.annotations.Nullable;

/** What stands above every face of one organization. {@code code} is its credit code or its filing number. */
public record OrganizationHead(UUID id, String name, @Nullable String code, OrganizationKind kind, String place, OrganizationStage stage) {

    public String href() { return "/organizations/" + id; }

    public String sub() { return kind.label() + " · " + place + (code == null ? "" : " · " + code); }

    public List<Tab> tabs() {
        return List.of(new Tab("概况", href()), new Tab("服务能力", href() + "/capabilities"), new Tab("文件", href() + "/files"),
                new Tab("变更", href() + "/changes"), new Tab("监管", href() + "/standing"), new Tab("经过", href() + "/timeline"));
    }
}
