package org.gongzhi.platform.outbox;

import java.util.Map;

/**
 * What came of one try.
 *
 * @param code   what the other side answered, such as 200 or 550; or in one word why nothing was answered
 * @param detail at most 300 characters, without anybody's address
 */
public record Answer(Result result, String code, String detail) {

    public enum Result { ARRIVED, LATER, NEVER, DROPPED }

    private static final int LONGEST = 300;

    public Answer {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    private static final Map<String, String> WORDS = Map.of("connect", "连接不上", "timeout", "超时", "refused", "地址不允许", "stopped", "程序停止", "fault", "程序出错",
            "off", "没有邮件服务器", "auth", "邮件账号不对", "dropped", "不再需要");

    /** A code as people read it. */
    public static String words(String code) { return code.isEmpty() ? "—" : WORDS.getOrDefault(code, "答复 " + code); }

    public static Answer arrived(String code) { return new Answer(Result.ARRIVED, code, ""); }

    /** It may work another time. */
    public static Answer later(String code, String detail) { return new Answer(Result.LATER, code, detail); }

    /** It will be the same another time. */
    public static Answer never(String code, String detail) { return new Answer(Result.NEVER, code, detail); }

    /** Nobody wants it any more. */
    public static Answer dropped(String detail) { return new Answer(Result.DROPPED, "dropped", detail); }
}
