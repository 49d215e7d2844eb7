package org.gongzhi.party.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.member.PartyPost;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of elections. */
interface ElectionForms {

    record Start(@NotBlank @Size(max = 80) String branch) {}

    record Preparation(@NotNull LocalDate on, @NotNull @Min(1) @Max(7) Integer seats) {}

    record Permit(@NotNull LocalDate on, @NotBlank @Size(max = 300) String note) {}

    /** The three lists stand side by side; whoever has no votes was not voted for. */
    record Result(@NotNull LocalDate on, @NotNull @Min(1) @Max(9999) Integer present, @NotNull List<UUID> member, @NotNull List<@Nullable Integer> votes,
            @NotNull List<@Nullable PartyPost> post) {

        Ballot ballot() {
            var all = new ArrayList<Ballot.Votes>();
            for (int i = 0; i < member.size(); i++) {
                var count = i < votes.size() ? votes.get(i) : null;
                var wanted = i < post.size() ? post.get(i) : null;
                if (count != null || wanted != null) all.add(new Ballot.Votes(member.get(i), wanted, count == null ? 0 : count));
            }
            return new Ballot(on, present, all);
        }
    }

    record Words(@NotBlank @Size(max = 500) String note) {}

    record Paper(@NotBlank @Size(max = 60) String paper) {}
}
