package org.gongzhi.appraisal.round;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who knows of ties between persons and organizations: whoever is tied to a subject's organization does not score it. Posts and
 * declared interests the engine knows by itself; each further source, such as the register's legal representatives, is a bean.
 */
public interface InterestSource {

    /** @param because in words: 担任法定代表人 */
    record Interest(UUID organization, UUID person, String because) {}

    /** Of somebody without an account, of whom nothing but the name is known. */
    record Named(UUID organization, String name, String because) {}

    List<Interest> interests(Collection<UUID> organizations, Collection<UUID> persons);

    /** What is known of the names themselves, whoever bears them. */
    List<Named> named(Collection<UUID> organizations, Collection<String> names);
}
