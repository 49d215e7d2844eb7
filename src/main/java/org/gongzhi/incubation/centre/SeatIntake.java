package org.gongzhi.incubation.centre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.gongzhi.platform.sheet.Preview;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table of rooms and seats in: all of it or nothing. What is there already under the same name is passed over. */
@Service
@Transactional
class SeatIntake {

    private static final int TOLD = 3;

    private final Centres centres;
    private final JdbcClient db;
    private final MessageSource messages;

    SeatIntake(Centres centres, JdbcClient db, MessageSource messages) {
        this.centres = centres;
        this.db = db;
        this.messages = messages;
    }

    Importer<SeatTable.Row> importer() { return SeatTable.importer(messages); }

    /** @throws Refused {@code incubation.import.bad} with the first bad cells, {@code incubation.import.missing}, {@code incubation.import.place} */
    void take(UUID centre, MultipartFile file, Viewer viewer) {
        centres.hold(centre, viewer);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            var preview = importer().read(content, name, lines -> {
                save(centre, lines);
                return List.of();
            });
            refuse(preview);
            centres.checkCapacity(centre);
        } catch (DataIntegrityViolationException twice) {
            throw new Refused("incubation.import.place").at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        centres.note(centre, "IMPORT_SEATS", name, viewer);
    }

    private static void refuse(Preview preview) {
        if (!preview.missing().isEmpty()) throw new Refused("incubation.import.missing", String.join("、", preview.missing())).at("file");
        if (preview.clean()) return;
        var told = preview.bad().stream().limit(TOLD).map(bad -> "第 " + bad.line() + " 行“" + bad.column() + "”" + bad.reason()).collect(Collectors.joining(" "));
        throw new Refused("incubation.import.bad", preview.faults(), told).at("file");
    }

    private void save(UUID centre, List<Line<SeatTable.Row>> lines) {
        var rows = lines.stream().map(Line::value).toList();
        rooms(centre, rows);
        seats(centre, rows.stream().filter(row -> !row.seat().isEmpty()).toList());
    }

    private void rooms(UUID centre, List<SeatTable.Row> rows) {
        db.sql("""
                        insert into centre_room (id, centre_id, name, floor, kind, capacity)
                        select gen_random_uuid(), :centre, r.name, r.floor, r.kind, r.capacity
                          from unnest(:rooms::text[], :floors::text[]::smallint[], :kinds::text[], :capacities::text[]::integer[])
                               with ordinality as r (name, floor, kind, capacity, n)
                         order by r.n
                            on conflict (centre_id, name) do nothing
                        """)
                .param("centre", centre)
                .param("rooms", each(rows, SeatTable.Row::room))
                .param("floors", each(rows, SeatTable.Row::floor))
                .param("kinds", each(rows, SeatTable.Row::kind))
                .param("capacities", each(rows, SeatTable.Row::capacity))
                .update();
    }

    private void seats(UUID centre, List<SeatTable.Row> seats) {
        db.sql("""
                        insert into centre_seat (id, room_id, label, down, across)
                        select gen_random_uuid(), r.id, s.label, s.down, s.across
                          from unnest(:rooms::text[], :seats::text[], :downs::text[]::smallint[], :acrosses::text[]::smallint[])
                               with ordinality as s (room, label, down, across, n)
                          join centre_room r on r.centre_id = :centre and r.name = s.room
                         order by s.n
                            on conflict (room_id, label) do nothing
                        """)
                .param("centre", centre)
                .param("rooms", each(seats, SeatTable.Row::room))
                .param("seats", each(seats, SeatTable.Row::seat))
                .param("downs", each(seats, SeatTable.Row::down))
                .param("acrosses", each(seats, SeatTable.Row::across))
                .update();
    }

    private static String[] each(List<SeatTable.Row> rows, Function<SeatTable.Row, Object> value) {
        return rows.stream().map(value).map(String::valueOf).toArray(String[]::new);
    }
}
