package org.gongzhi.platform.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongzhi.platform.Refused;

/**
 * Three offices that watch each other (三员): who makes accounts gives no rights, who gives rights reads no journal, and none
 * of them does or sees the work of the house. GB/T 22239-2019 8.1.5.1–8.1.5.3.
 */
public final class Separation {

    /** What administration is about; everything else is the work of the house. */
    private static final Set<String> ADMINISTRATION = Set.of("people", "role", "region", "area", "calendar", "journal", "audit", "backup", "state",
            "outbox", "destination");

    private static final List<Predicate<String>> OFFICES = List.of(
            permission -> permission.equals("people.manage"),
            permission -> permission.equals("people.appoint") || permission.equals("role.manage"),
            permission -> permission.startsWith("journal.") || permission.startsWith("audit."));

    private Separation() {}

    /** How long what is kept is policy, and how a ledger is made; what is kept and what stands in it is not. */
    public static boolean isAdministration(String permission) {
        return ADMINISTRATION.contains(permission.substring(0, permission.indexOf('.'))) || permission.startsWith("personal.retention") || permission.equals("register.design");
    }

    /**
     * @param apart whether it is the role of one of the three
     * @throws Refused {@code role.work-and-administration}, {@code role.two-offices}
     */
    static void check(boolean apart, Collection<String> permissions) {
        var offices = OFFICES.stream().filter(office -> permissions.stream().anyMatch(office)).count();
        if (apart && !permissions.stream().allMatch(Separation::isAdministration)) throw new Refused("role.work-and-administration");
        if (!apart && offices > 0) throw new Refused("role.work-and-administration");
        if (offices > 1) throw new Refused("role.two-offices");
    }
}
