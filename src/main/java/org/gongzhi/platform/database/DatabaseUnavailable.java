package org.gongzhi.platform.database;

import org.jspecify.annotations.Nullable;

/** There is no database to work with. Says so in a sentence, and what to do about it, to whoever starts the program. */
class DatabaseUnavailable extends RuntimeException {

    static final String OWN_SERVER = "set gongzhi.database.url to a PostgreSQL server of your own";
    private final String advice;

    DatabaseUnavailable(String sentence, String advice, @Nullable Throwable cause) {
        super(sentence, cause);
        this.advice = advice;
    }

    DatabaseUnavailable(String sentence, String advice) {
        this(sentence, advice, null);
    }

    String advice() { return advice; }
}
