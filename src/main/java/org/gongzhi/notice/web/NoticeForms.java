package org.gongzhi.notice.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.notice.NewNotice;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeTable;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of notices. */
interface NoticeForms {

    record Draft(
            @NotNull NoticeKind kind,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 5000) String text,
            @Size(max = 200_000) @Nullable String table,
            @NotBlank String region,
            @NotNull @Min(1) @Max(60) Integer days) {

        NewNotice toNotice() { return new NewNotice(kind, "", null, "", region, title.strip(), text.strip(), parsed(table), days); }
    }

    record Correction(
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 5000) String text,
            @Size(max = 200_000) @Nullable String table,
            @NotBlank @Size(max = 500) String reason,
            @NotNull @Min(1) @Max(60) Integer days) {

        NoticeTable rows() { return parsed(table); }
    }

    record Objection(@NotBlank @Size(max = 2000) String text) {}

    record Words(@NotBlank @Size(max = 2000) String note) {}

    /** The first line is the head; cells are apart by tabs, as a sheet copies them. @throws Refused {@code notice.table.ragged} */
    static NoticeTable parsed(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return NoticeTable.NONE;
        var lines = typed.strip().lines().filter(line -> !line.isBlank()).map(line -> Stream.of(line.split("\t", -1)).map(String::strip).toList()).toList();
        var columns = lines.get(0);
        for (int i = 1; i < lines.size(); i++)
            if (lines.get(i).size() != columns.size()) throw new Refused("notice.table.ragged", i, lines.get(i).size(), columns.size()).at("table");
        return new NoticeTable(columns, List.copyOf(lines.subList(1, lines.size())));
    }
}
