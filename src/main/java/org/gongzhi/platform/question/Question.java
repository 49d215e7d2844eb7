package org.gongzhi.platform.question;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The same sum twice, as a picture and in words for whoever does not see the picture; or a piece of work that the browser does
 * by itself, so that nobody has to answer anything.
 *
 * @param picture a data address: no request, no script, nobody else's server
 * @param words   what a screen reader reads, such as 八加六等于几
 * @param sealed  what the form brings back beside the answer, and what the work is done on
 * @param bits    how much work
 */
public record Question(String picture, String words, String sealed, int bits) {

    /** That this form is to ask a question; null when it need not. */
    public static @Nullable Question of(HttpServletRequest request) {
        return request.getAttribute(Question.class.getName()) instanceof Question question ? question : null;
    }

    void in(HttpServletRequest request) { request.setAttribute(Question.class.getName(), this); }
}
