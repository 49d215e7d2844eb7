package org.gongzhi.platform.privacy;

/**
 * A kind of record that may be about somebody with an account. Each is a bean of the module whose records they are, so that the person
 * finds them, and who looked at them, in one place.
 *
 * @param subject as in the journal
 * @param ids     a query of the ids of those about {@code :person}
 * @param page    where the person reads them
 */
public record OwnRecord(String subject, String ids, String page) {}
