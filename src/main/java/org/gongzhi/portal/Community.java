package org.gongzhi.portal;

/** A community and its town, by name. */
public record Community(String code, String name, String town) {

    public String href() { return "/c/" + code; }
}
