package org.gongzhi.organization;

/** Who knows when organizations were active. Each module whose records show it brings a bean; floors above are known by it only. */
public interface ActivitySource {

    /** An expression of SQL: the latest day on which the organization {@code o.id} was active, null when it never was. It reads the end of an index, no history. */
    String latest();
}
