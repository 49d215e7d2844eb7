package org.gongzhi.platform.seal;

/** What can be wrong with the journal. */
public enum Fault {

    CHANGED      ("was changed",                                             "内容被改动"),
    MISSING      ("was deleted",                                             "被删除"),
    ADDED        ("was inserted among sealed rows",                          "是事后插入的"),
    SEAL_CHANGED ("the seal itself was changed",                             "封存记录被改动"),
    SEAL_MISSING ("the seal was deleted",                                    "封存记录被删除"),
    KEY_UNKNOWN  ("the key it was sealed with is not among the keys given",  "缺少当时的封存密钥，无法核对"),
    CUT_OFF      ("the end was cut off: the note outside of the database knows later seals", "末尾被截断，库外留底记着后面的封存"),
    REPLACED     ("the note outside of the database knows another seal of this number",      "与库外留底的封存值不符，可能整段被替换");

    private final String sentence;
    private final String label;

    Fault(String sentence, String label) {
        this.sentence = sentence;
        this.label = label;
    }

    /** For the console. */
    public String sentence() { return sentence; }

    /** For the page. */
    public String label() { return label; }

    /** Whether it is about one row, not about a seal. */
    boolean ofRow() { return this == CHANGED || this == MISSING || this == ADDED; }
}
