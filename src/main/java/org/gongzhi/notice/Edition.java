package org.gongzhi.notice;

import java.time.Instant;
import org.gongzhi.platform.envelope.Sm3;
import org.gongzhi.platform.page.Show;

/**
 * What a notice said at one time, word for word.
 *
 * @param number   of the notice
 * @param edition  1 for the first
 * @param reason   why it was corrected; empty for the first
 * @param issuer   the office that published it, no person
 * @param previous the hash of the edition before; empty for the first
 */
public record Edition(String number, int edition, String title, String text, NoticeTable table, Instant until, String reason, String issuer, Instant at,
        String previous) {

    /** Everything that was published, as the text that the hash is of. Whoever has it can compute the hash with any SM3 tool. */
    public String content() {
        var lines = new StringBuilder();
        lines.append("编号：").append(number).append('\n');
        lines.append("版次：第 ").append(edition).append(" 版\n");
        lines.append("标题：").append(title).append('\n');
        lines.append("发布：").append(issuer).append(' ').append(Show.second(at)).append('\n');
        lines.append("公示至：").append(Show.second(until)).append('\n');
        if (!previous.isEmpty()) lines.append("更正理由：").append(reason).append('\n').append("上一版校验码：").append(previous).append('\n');
        lines.append('\n').append(text).append('\n');
        if (!table.columns().isEmpty()) {
            lines.append('\n').append(String.join("\t", table.columns())).append('\n');
            table.rows().forEach(row -> lines.append(String.join("\t", row)).append('\n'));
        }
        return lines.toString();
    }

    /** The SM3 of the {@link #content} in UTF-8. */
    public String hash() { return Sm3.hex(content()); }
}
