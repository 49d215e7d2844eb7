package org.gongzhi.platform.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * One look at the books, for which those of a moment ago will do: figures, dashboards, exports. With a replica that keeps up
 * ({@code gongzhi.database.replica.url}) it is asked, else the database itself. Whatever shows somebody what they have just
 * done is {@code @Transactional(readOnly = true)} instead.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Transactional(readOnly = true, label = ReadsReplica.LABEL)
public @interface ReadsReplica {

    String LABEL = "replica";
}
