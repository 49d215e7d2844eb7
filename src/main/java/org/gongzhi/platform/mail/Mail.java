package org.gongzhi.platform.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What a mail says.
 *
 * @param lines one thing each, with where it can be seen
 * @param foot  why it came and how to be rid of it
 */
record Mail(String subject, List<Line> lines, String foot) {

    /** @param link null where the office has not said at which address it can be reached */
    record Line(String text, @Nullable String link) {}

    String text(String office) {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append(line.text()).append('\n');
            if (line.link() != null) text.append(line.link()).append('\n');
            text.append('\n');
        }
        return text.append("-- \n").append(office).append('\n').append(foot).append('\n').toString();
    }

    String html(String office) {
        var html = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(subject)).append("</title></head><body>");
        for (var line : lines) {
            html.append("<p>").append(line.link() == null ? escaped(line.text())
                    : "<a href=\"" + escaped(line.link()) + "\">" + escaped(line.text()) + "</a>").append("</p>");
        }
        return html.append("<hr><p><small>").append(escaped(office)).append("<br>").append(escaped(foot)).append("</small></p></body></html>").toString();
    }

    private static String escaped(String text) { return HtmlUtils.htmlEscape(text, "UTF-8"); }
}
