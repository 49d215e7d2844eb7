package org.gongzhi.order.need;

/**
 * What a resident takes home.
 *
 * @param number for people, such as {@code XQ-2026-000123}
 * @param secret the end of the private link {@code /r/{secret}}; it is kept nowhere, only its hash is
 */
public record Receipt(NeedId need, String number, String secret) {

    public String href() { return "/r/" + secret; }
}
