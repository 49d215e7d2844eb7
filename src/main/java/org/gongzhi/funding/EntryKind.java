package org.gongzhi.funding;

/** The five transfers that the ledger knows, each from one account to another. */
public enum EntryKind {

    ALLOCATE("拨入", "SOURCE",    "AVAILABLE"),
    WITHDRAW("收回", "AVAILABLE", "SOURCE"),
    RESERVE ("预留", "AVAILABLE", "RESERVED"),
    RELEASE ("释放", "RESERVED",  "AVAILABLE"),
    PAY     ("付款", "RESERVED",  "SPENT");

    private final String label;
    private final String from;
    private final String to;

    EntryKind(String label, String from, String to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() { return label; }

    String from() { return from; }

    String to() { return to; }
}
