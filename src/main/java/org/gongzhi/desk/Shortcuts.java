package org.gongzhi.desk;

import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.platform.access.Viewer;

/** What is done most often, for whoever may do it. */
final class Shortcuts {

    private record Entry(String permission, DeskPage.Shortcut shortcut) {}

    private static final List<Entry> ALL = List.of(
            entry("need.record", "代居民登记需求", "hand-stop", "/needs/new"),
            entry("order.draft", "制作服务单", "edit", "/orders/new"),
            entry("salon.hold", "筹备书记沙龙", "messages", "/salons/new"),
            entry("order.claim", "看可承接的单子", "clipboard-list", "/orders?stage=OPEN"),
            entry("organization.import", "导入社会组织名册", "upload", "/organizations/import"),
            entry("funding.allocate", "资金来源与预算", "coin", "/funds"),
            entry("dashboard.read", "打开数据看板", "chart-bar", "/dashboard"),
            entry("life.attend", "本支部的组织生活", "calendar-event", "/party/meetings"),
            entry("life.attend", "支部一年", "flag", "/party/year"),
            entry("people.manage", "开通账号", "user", "/people/new"),
            entry("journal.read", "操作日志", "history", "/journal"),
            entry("role.read", "角色与权限", "shield", "/roles"));

    private Shortcuts() {}

    static List<DeskPage.Shortcut> of(Viewer viewer) {
        return Stream.concat(own(viewer), ALL.stream().filter(entry -> viewer.may(entry.permission())).map(Entry::shortcut)).limit(5).toList();
    }

    private static Stream<DeskPage.Shortcut> own(Viewer viewer) {
        var organization = viewer.reach().organization();
        return organization == null || !viewer.may("organization.keep") ? Stream.empty()
                : Stream.of(new DeskPage.Shortcut("维护本组织资料", "building", "/organizations/" + organization + "/profile"));
    }

    private static Entry entry(String permission, String label, String icon, String href) {
        return new Entry(permission, new DeskPage.Shortcut(label, icon, href));
    }
}
