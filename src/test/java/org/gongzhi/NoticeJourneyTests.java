package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A notice in a real browser: published at a desk, objected to on a phone without an account, answered by another desk, corrected, and checked by the public. */
class NoticeJourneyTests extends Journey {

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private final String title = "星级评定公示 " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aNoticeIsObjectedToOnAPhoneAnsweredAndCorrected() {
        var desk = logIn("wangmin");
        desk.navigate(address("/notices/new"));
        desk.locator("[name=kind]").selectOption("STAR");
        desk.locator("[name=title]").fill(title);
        if (desk.locator("select[name=region]").count() > 0) desk.locator("select[name=region]").selectOption("330399000000");
        desk.locator("[name=text]").fill("现将评定结果予以公示。");
        desk.locator("[name=table]").fill("组织\t星级\n青禾公益\t三星");
        button(desk, "发布");
        stands(desk, "公示中");

        var phone = visitor(390);
        phone.navigate(address("/portal/notices"));
        link(phone, title);
        phone.getByText("提出异议").first().click();
        phone.locator("[name=text]").fill("青禾公益应当是四星，漏了公众评价。");
        phone.locator("[name=name]").fill("钱阿姨");
        button(phone, "提交异议");
        stands(phone, "待答复");
        assertThat((int) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);

        var other = logIn("guhong");
        other.navigate(address("/objections"));
        link(other, title);
        assertThat(other.locator("main")).containsText("钱**");
        other.locator("summary").getByText("认定成立", EXACTLY).click();
        other.locator("#uphold-note").fill("经复核漏计公众评价，应为四星。");
        button(other, "认定成立");
        stands(other, "异议成立");

        link(desk, "更正");
        desk.locator("[name=table]").fill("组织\t星级\n青禾公益\t四星");
        desk.locator("[name=reason]").fill("漏计公众评价");
        button(desk, "发布更正");
        assertThat(desk.locator("main")).containsText("第 2 版");

        phone.reload();
        stands(phone, "异议成立");
        link(phone, "回到公示");
        assertThat(phone.locator("main")).containsText("四星");
        assertThat(phone.locator("main")).containsText("校验一致");
        assertThat(phone.locator("main")).not().containsText("钱");
        assertThat(complaints).isEmpty();
    }
}
