package org.gongzhi.party.life;

import java.util.UUID;
import org.gongzhi.party.body.PartyKind;

/**
 * A Party organization as its life needs it.
 *
 * @param full    full members now
 * @param members all on the roll now
 */
public record Branch(UUID id, String name, PartyKind kind, String region, int full, int members) {

    public String href() { return "/party/year/" + id; }
}
