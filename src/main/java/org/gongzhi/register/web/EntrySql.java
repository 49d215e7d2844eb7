package org.gongzhi.register.web;

/** The statements behind the lists of all registers: what is not asked for is left out of them before they are sent, so that each question has its index. */
final class EntrySql {

    /** Of a register {@code e}, as far as somebody reaches. Whoever reaches one district, town or community is looked up by it alone: with both, the server thinks that hardly anything is left. */
    static final String REACHED = """
             where e.register = :register
               and (:wide::text is null or e.region between :from and :to)
               and (:district::text is null or left(e.region, 6) = :district)
               and (:town::text is null or left(e.region, 9) = :town)
               and (:community::text is null or e.region = :community)
               and (:organization::uuid is null or e.organization_id = :organization)
            """;

    static final String WHERE = REACHED + """
               and (:is1::text is null or e.slot1 = :is1)
               and (:is2::text is null or e.slot2 = :is2)
               and (:is3::text is null or e.slot3 = :is3)
               and (:is4::text is null or e.slot4 = :is4)
               and (:is5::text is null or e.slot5 = :is5)
               and (:is6::text is null or e.slot6 = :is6)
               and (:is7::text is null or e.slot7 = :is7)
               and (:is8::text is null or e.slot8 = :is8)
               and (:from1::text is null or e.slot1 between :from1 and :to1)
               and (:from2::text is null or e.slot2 between :from2 and :to2)
               and (:from3::text is null or e.slot3 between :from3 and :to3)
               and (:from4::text is null or e.slot4 between :from4 and :to4)
               and (:from5::text is null or e.slot5 between :from5 and :to5)
               and (:from6::text is null or e.slot6 between :from6 and :to6)
               and (:from7::text is null or e.slot7 between :from7 and :to7)
               and (:from8::text is null or e.slot8 between :from8 and :to8)
               and (:state::text is null or e.state = :state)
            """;

    /** The slot that holds the day of {@link #DAYS}. */
    private static final String ON_THE_DAY = """
               and (:day1::text is null or e.slot1 = d.day)
               and (:day2::text is null or e.slot2 = d.day)
               and (:day3::text is null or e.slot3 = d.day)
               and (:day4::text is null or e.slot4 = d.day)
               and (:day5::text is null or e.slot5 = d.day)
               and (:day6::text is null or e.slot6 = d.day)
               and (:day7::text is null or e.slot7 = d.day)
               and (:day8::text is null or e.slot8 = d.day)
            """;

    private static final String SOUGHT = """
               and (:q::text is null or e.number = upper(:q) or e.bigrams @> :bigrams::text[] and e.sought like '%' || :q || '%')
            """;

    private static final String NEWEST = """
               and e.serial < :before
             order by e.serial desc
             limit :rows
            """;

    private static final String OLDEST = """
               and e.serial > :before
             order by e.serial
             limit :rows
            """;

    private static final String COLUMNS = "select e.id, e.serial, e.number, e.title, e.state, e.region, r.name as place, e.data, e.created_at\n";

    private static final String LIST = COLUMNS + """
              from register_entry e
              join region r on r.code = e.region
            """ + WHERE + SOUGHT;

    private static final String DAYS = "  from unnest(:days::text[]) as d (day)\n";

    /** Of each day no more than a page needs: a month of a large register has thousands of entries, and a page twenty. */
    private static final String LIST_OF_DAYS = COLUMNS + "  from (select k.serial\n" + DAYS + " cross join lateral (select e.serial from register_entry e\n" + WHERE + ON_THE_DAY + SOUGHT;

    private static final String IN_FULL = """
                   ) few
              join register_entry e on e.serial = few.serial
              join region r on r.code = e.region
            """;

    static final String NEWEST_FIRST = LIST + NEWEST;

    static final String OLDEST_FIRST = LIST + OLDEST;

    static final String NEWEST_OF_DAYS = LIST_OF_DAYS + NEWEST + ") k order by k.serial desc limit :rows\n" + IN_FULL + " order by e.serial desc\n";

    static final String OLDEST_OF_DAYS = LIST_OF_DAYS + OLDEST + ") k order by k.serial limit :rows\n" + IN_FULL + " order by e.serial\n";

    static final String CALENDAR = "select k.id, k.title, k.state, d.day\n" + DAYS + " cross join lateral (select e.id, e.serial, e.title, e.state from register_entry e\n"
            + WHERE + ON_THE_DAY + " order by e.serial desc limit :rows) k\n order by d.day, k.serial desc\n";

    private EntrySql() {}
}
