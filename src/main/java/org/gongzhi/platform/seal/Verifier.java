package org.gongzhi.platform.seal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongzhi.platform.job.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks along the chain, a seal and its rows at a time. */
@Component
public class Verifier {

    /** After so many findings it is broken enough. */
    static final int MOST = 20;
    private static final int SEALS = 100;
    private static final int FURTHER = 1_000;

    private final JdbcClient db;
    private final SealRows seals;
    private final SealKeys keys;
    private final Heads heads;
    private final Protection protection;

    Verifier(JdbcClient db, SealRows seals, SealKeys keys, Heads heads, Protection protection) {
        this.db = db;
        this.seals = seals;
        this.keys = keys;
        this.heads = heads;
        this.protection = protection;
    }

    /** Checks all there is, also against the note outside of the database. */
    public Verdict verify(Progress progress) { return verify(progress, heads.noted()); }

    /** @param head a last seal that was kept elsewhere */
    Verdict verify(Progress progress, Optional<Head> head) {
        var rows = new JournalRows(db);
        var total = seals.last().total();
        var findings = new ArrayList<Finding>();
        var before = Seal.none();
        var checked = 0L;
        var walked = 0L;
        for (var some = seals.after(0, SEALS); !some.isEmpty() && findings.size() < MOST; some = seals.after(before.number(), SEALS)) {
            for (var seal : some) {
                check(before, seal, rows, findings);
                before = seal;
                walked++;
                checked += seal.rows();
                progress.at(checked, total);
                if (findings.size() >= MOST) break;
            }
        }
        if (findings.size() < MOST && head.isPresent()) compare(head.get(), before, findings);
        return new Verdict(checked, walked, after(seals.last().lastId()), head.isPresent(), protection.holds(),
                findings.subList(0, Math.min(MOST, findings.size())), walked == 0 ? null : Head.of(before));
    }

    private void check(Seal before, Seal seal, JournalRows rows, List<Finding> findings) {
        var follows = seal.number() == before.number() + 1;
        if (!follows) findings.add(new Finding(Fault.SEAL_MISSING, before.number() + 1, null, ""));
        var key = keys.of(seal.key()).orElse(null);
        if (key == null || seal.form() != Seal.FORM) {
            findings.add(Finding.of(key == null ? Fault.KEY_UNKNOWN : Fault.SEAL_CHANGED, seal));
            return;
        }
        var lines = rows.between(follows ? before.lastId() : seal.firstId() - 1, seal.lastId(), seal.rows() + FURTHER);
        var macs = Seal.macs(lines, key, rows);
        if (!MessageDigest.isEqual(seal.valueOver(macs, key), seal.value())) locate(seal, lines, macs, findings);
        else if (follows && !follows(before, seal)) findings.add(Finding.of(Fault.SEAL_CHANGED, seal));
    }

    private static boolean follows(Seal before, Seal seal) {
        return MessageDigest.isEqual(seal.previous(), before.value()) && seal.total() == before.total() + seal.rows();
    }

    /** The value is wrong. The marks tell which rows it is; when all of them are as marked, it is the seal. */
    private static void locate(Seal seal, List<Line> lines, List<byte[]> macs, List<Finding> findings) {
        var marks = seal.marked();
        var found = findings.size();
        int m = 0;
        int l = 0;
        while (m < marks.size() || l < lines.size()) {
            if (findings.size() >= MOST) return;
            if (l == lines.size() || m < marks.size() && marks.get(m).id() < lines.get(l).id()) {
                findings.add(Finding.of(Fault.MISSING, seal, marks.get(m++).id(), ""));
            } else if (m == marks.size() || marks.get(m).id() > lines.get(l).id()) {
                findings.add(Finding.of(Fault.ADDED, seal, lines.get(l).id(), lines.get(l++).at()));
            } else {
                if (marks.get(m++).tag() != Seal.tag(macs.get(l))) findings.add(Finding.of(Fault.CHANGED, seal, lines.get(l).id(), lines.get(l).at()));
                l++;
            }
        }
        if (findings.size() == found) findings.add(Finding.of(Fault.SEAL_CHANGED, seal));
    }

    private void compare(Head head, Seal last, List<Finding> findings) {
        var known = seals.numbered(head.number());
        if (head.number() > last.number()) findings.add(new Finding(Fault.CUT_OFF, last.number() + 1, null, ""));
        else if (known.isPresent() && !head.isOf(known.get())) findings.add(Finding.of(Fault.REPLACED, known.get()));
    }

    private long after(long id) {
        return db.sql("select count(*) from journal where id > :id").param("id", id).query(Long.class).single();
    }
}
