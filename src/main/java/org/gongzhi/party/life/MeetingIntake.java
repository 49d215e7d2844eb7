package org.gongzhi.party.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.gongzhi.platform.sheet.Preview;
import org.gongzhi.platform.sheet.SheetValues;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table of past meetings in: all of it, or nothing and a sentence for the first bad cells. */
@Service("meetingIntake")
@Transactional
class MeetingIntake {

    private static final int TOLD = 3;
    private static final Column<MeetingType> TYPE = Column.choice("类型", Arrays.asList(MeetingType.values()), MeetingType::label).required().example("主题党日");
    private static final Column<String> TOPIC = Column.text("主题", 100).required().example("学习贯彻全会精神");
    private static final Column<LocalDate> DAY = Column.date("日期").required().example("2025-03-05");
    private static final Column<String> PLACE = Column.text("地点", 200).required().example("党员活动室");
    private static final Column<String> CHAIR = Column.text("主持人", 30).example("赵书记");
    private static final Column<Integer> EXPECTED = Column.whole("应到人数", 1, 9999).required().example("6");
    private static final Column<Integer> PRESENT = Column.whole("实到人数", 1, 9999).required().example("5");
    private static final Column<String> MINUTES = Column.text("记录", 10_000).required().example("学习原文，交流体会，安排下月工作。");

    private final MeetingBook book;
    private final Branches branches;
    private final MessageSource messages;
    private final Clock clock;

    MeetingIntake(MeetingBook book, Branches branches, MessageSource messages, Clock clock) {
        this.book = book;
        this.branches = branches;
        this.messages = messages;
        this.clock = clock;
    }

    /** Made for one viewer, since it may name only branches within their reach. */
    Importer<PastMeeting> importer(Viewer viewer) {
        Column<UUID> branch = Column.of("党组织", text -> branches.find(text, viewer).orElseThrow(() -> new Refused("life.import.branch")).id())
                .required().example("中共云溪区某某中心支部委员会").hint("党组织的全称或编号");
        return new Importer<>("组织生活", List.of(branch, TYPE, TOPIC, DAY, PLACE, CHAIR, EXPECTED, PRESENT, MINUTES), values -> row(values, branch), messages);
    }

    /** @return how many were new @throws Refused {@code life.import.bad}, {@code life.import.missing} */
    int take(MultipartFile file, Viewer viewer) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var entered = new int[1];
        try (var content = file.getInputStream()) {
            refuse(importer(viewer).read(content, name, lines -> {
                entered[0] += book.enter(lines.stream().map(Line::value).toList(), name, viewer);
                return List.of();
            }));
            return entered[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PastMeeting row(SheetValues values, Column<UUID> branch) {
        if (values.get(DAY).isAfter(LocalDate.now(clock))) throw values.refuse(DAY, "life.import.future");
        if (values.get(PRESENT) > values.get(EXPECTED)) throw values.refuse(PRESENT, "life.import.present");
        return new PastMeeting(values.get(branch), values.get(TYPE), values.get(TOPIC), values.get(DAY), values.get(PLACE), values.or(CHAIR, ""), values.get(EXPECTED),
                values.get(PRESENT), values.get(MINUTES));
    }

    private static void refuse(Preview preview) {
        if (!preview.missing().isEmpty()) throw new Refused("life.import.missing", String.join("、", preview.missing())).at("file");
        if (preview.clean()) return;
        var told = preview.bad().stream().limit(TOLD).map(bad -> "第 " + bad.line() + " 行“" + bad.column() + "”" + bad.reason()).collect(Collectors.joining(" "));
        throw new Refused("life.import.bad", preview.faults(), told).at("file");
    }
}
