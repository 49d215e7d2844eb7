package org.gongzhi.platform.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in words by which people know their own machines: Windows 上的 Edge. */
final class Device {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {        // the more particular first: all call themselves Safari or Linux as well
        BROWSERS.put("MicroMessenger", "微信");
        BROWSERS.put("DingTalk", "钉钉");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("QQBrowser", "QQ 浏览器");
        BROWSERS.put("Firefox", "火狐");
        BROWSERS.put("HeadlessChrome", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("HarmonyOS", "鸿蒙");
        SYSTEMS.put("Android", "安卓手机");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private Device() {}

    static String of(@Nullable String agent) {
        if (agent == null) return "未知设备";
        var system = first(SYSTEMS, agent);
        var browser = first(BROWSERS, agent);
        if (system == null && browser == null) return "未知设备";
        return system == null ? browser : browser == null ? system : system + " 上的 " + browser;
    }

    private static @Nullable String first(Map<String, String> known, String agent) {
        return known.entrySet().stream().filter(one -> agent.contains(one.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
