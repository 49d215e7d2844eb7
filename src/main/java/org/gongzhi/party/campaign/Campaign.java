package org.gongzhi.party.campaign;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

@Table("study_campaign")
class Campaign extends AbstractAggregateRoot<Campaign> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate openedOn;
    private String region;
    private String title;
    private String[] bigrams;
    private String content;
    private LocalDate since;
    private LocalDate until;
    private String closedNote = "";
    private CampaignStage stage;

    /** @throws Refused {@code campaign.days} when it ends before it begins */
    static Campaign start(String region, String title, String content, LocalDate since, LocalDate until, Act act) {
        if (until.isBefore(since)) throw new Refused("campaign.days").at("until");
        var it = new Campaign();
        it.id = UUID.randomUUID();
        it.openedOn = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        it.region = region;
        it.title = title.strip();
        it.bigrams = Bigrams.of(it.title);
        it.content = content.strip();
        it.since = since;
        it.until = until;
        it.stage = CampaignMove.START.to();
        it.registerEvent(new Moved(Campaigns.SUBJECT, it.id, CampaignMove.START, null, act, Map.of()));
        return it;
    }

    Campaign end(CampaignMove how, Act act) {
        var before = stage;
        stage = how.after(before);
        closedNote = act.note();
        registerEvent(new Moved(Campaigns.SUBJECT, id, how, before, act, Map.of()));
        return this;
    }

    UUID id() { return id; }

    String region() { return region; }

    String title() { return title; }
}
