package org.gongzhi.platform.safety;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Who needs a second factor since when, and how many have one.
 *
 * @param enforced false where the machine's settings demand it of nobody, as in a demo
 * @param accounts in use, of whom so many are {@code guarded} by a second factor
 */
@Template("platform/loginrules")
public record LogInRulePage(LocalDate today, LogInRule current, boolean enforced, int accounts, int guarded, List<Row> rows) implements Listing<LogInRulePage.Row> {

    public record Row(@Heading("生效日期") LocalDate fromOn, @Heading("必须有第二步验证") String factorOf, @Heading("多少天不用算久未使用") int unusedDays,
            @Heading("依据") String basis, @Heading("设定人") @Nullable String setBy, @Heading("状态") String state) {}

    @Override public String self() { return "/log-in-rules"; }

    @Override public String sheetName() { return "登录安全规定"; }
}
