package org.gongzhi.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.postgresql.PGConnection;

/** A whole table in, and a whole list out. */
final class Sheets {

    private static final Pattern TAKEN = Pattern.compile("新增 ([0-9,]+) 家");
    private final Database database;
    private final int port;
    private final int rows;
    private final String run = Long.toString(System.currentTimeMillis(), 36);      // a country is measured more than once

    Sheets(Database database, int port, int rows) {
        this.database = database;
        this.port = port;
        this.rows = rows;
    }

    /** Uploads a table and takes it in, as a registrar does, against parsing the same file and copying its rows into the same tables. */
    Measure takenIn() throws IOException, SQLException {
        var town = database.value("select t.name from bench_desk d join region t on t.code = d.town where i = 0");
        var table = table(town, "甲" + run);
        var bare = System.nanoTime();
        copy(table(town, "乙" + run));
        var bareSeconds = (System.nanoTime() - bare) / 1e9;
        var began = System.nanoTime();
        var visitor = Visitor.of("registrar0", port);
        visitor.get("/organizations/import");
        var looked = visitor.upload("/organizations/import", "file", "名册.csv", table.getBytes(StandardCharsets.UTF_8));
        if (looked.status() != 303) throw new IllegalStateException(looked.status() + " " + looked.text());
        visitor.get(path(looked.location()));
        var job = path(visitor.post(path(looked.location()) + "/taking", Map.of()).location());
        while (visitor.get(job).text().contains("<progress")) Pause.of(100);
        var result = visitor.get(path(looked.location())).text();
        var found = TAKEN.matcher(result);
        if (!found.find() || Integer.parseInt(found.group(1).replace(",", "")) != rows) throw new IllegalStateException("The table was not taken in: " + visitor.get(job).text());
        return Measure.ofJob("import of %,d organizations".formatted(rows), bareSeconds, (System.nanoTime() - began) / 1e9, 1.5);
    }

    /** So that the next run finds the country as this one did. The journal keeps its rows. */
    void remove() {
        database.run("""
                set session_replication_role = replica;
                create temporary table gone as select id from organization where name like '甲%1$s%%' or name like '乙%1$s%%';
                delete from organization_field f using gone g where f.organization_id = g.id;
                delete from organization o using gone g where o.id = g.id;
                delete from organization_pair where serial > (select max(serial) from organization);
                select setval(pg_get_serial_sequence('organization', 'serial'), max(serial)) from organization;
                """.formatted(run));
        database.run("vacuum analyze organization, organization_field, organization_pair");
    }

    private String table(String town, String kind) {
        var text = new StringBuilder("类型,名称,备案编号,所在地,登记日期,服务领域\n");
        for (int n = 0; n < rows; n++) {
            text.append("社区社会组织,").append(kind).append((char) (0x4e00 + n % 9000)).append((char) (0x4e00 + n * 31 % 8000)).append("邻里").append(n).append("互助队,测备 ")
                    .append(kind).append(n).append(',').append(town).append(",2026-03-02,为老服务\n");
        }
        return text.toString();
    }

    /** What the import leaves behind: the organization, its field, its journal row. */
    private void copy(String table) throws IOException, SQLException {
        var region = database.value("select town from bench_desk where i = 0");
        var organizations = new StringBuilder();
        var fields = new StringBuilder();
        var journal = new StringBuilder();
        var actor = database.value("select md5('person registrar0')::uuid");
        try (var parsed = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(table))) {
            for (var row : parsed) {
                var id = UUID.randomUUID();
                var name = row.get("名称");
                organizations.append(id).append("\t0\t").append(name).append('\t').append(pairs(name)).append("\tCOMMUNITY_GROUP\t").append(row.get("备案编号")).append("\tREGISTERED\t")
                        .append(region).append('\t').append(row.get("登记日期")).append('\n');
                fields.append(id).append("\tELDERLY_CARE\n");
                journal.append("organization\t").append(id).append("\tREGISTER\tREGISTERED\t").append(actor).append("\t测量\t2026-11-01T00:00:00Z\t\t{}\n");
            }
        }
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn("copy organization (id, version, name, bigrams, kind, filed_number, stage, region, registered_on) from stdin", new StringReader(organizations.toString()));
            copy.copyIn("copy organization_field (organization_id, field) from stdin", new StringReader(fields.toString()));
            copy.copyIn("copy journal (subject, subject_id, move, stage_to, actor_id, capacity, at, note, data) from stdin", new StringReader(journal.toString()));
            connection.commit();
        }
    }

    private static String pairs(String name) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 2 <= name.length(); i++) pairs.add(name.substring(i, i + 2));
        var all = new StringJoiner(",", "{", "}");
        pairs.forEach(all::add);
        return all.toString();
    }

    /** The list as a sheet, against the same statement read to its end and written by the same library; and against reading alone. */
    java.util.List<Measure> takenOut(String login) throws IOException, SQLException {
        var visitor = Visitor.of(login, port);
        visitor.get("/organizations?format=xlsx");
        var began = System.nanoTime();
        var answer = visitor.get("/organizations?format=xlsx");
        var program = (System.nanoTime() - began) / 1e9;
        if (answer.status() != 200) throw new IllegalStateException(answer.status() + " " + answer.text());
        var log = database.logDuring(() -> visitor.get("/organizations?format=xlsx"));
        var statement = Statement.in(log).stream().filter(one -> one.sql().contains("from organization o")).findFirst().orElseThrow();
        bare(statement, true);
        return java.util.List.of(Measure.ofJob("export of %,d organizations as xlsx, against writing the rows with the same library".formatted(rows), bare(statement, true), program, 1.5),
                Measure.ofJob("the same, against reading the rows and writing nothing", bare(statement, false), program, 1.5));
    }

    private double bare(Statement statement, boolean written) throws SQLException, IOException {
        var began = System.nanoTime();
        try (var connection = database.connect(); var call = connection.prepareStatement(statement.sql()); var book = new Workbook(OutputStream.nullOutputStream(), "bench", "1.0")) {
            connection.setAutoCommit(false);
            call.setFetchSize(1000);
            for (int i = 0; i < statement.values().size(); i++) call.setString(i + 1, statement.values().get(i));
            var sheet = book.newWorksheet("1");
            try (var found = call.executeQuery()) {
                var columns = found.getMetaData().getColumnCount();
                for (int n = 0; found.next(); n++) {
                    for (int column = 1; column <= columns; column++) {
                        var value = found.getString(column);
                        if (written) sheet.value(n, column - 1, value);
                    }
                }
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static String path(String location) { return location.replaceFirst("^https?://[^/]+", ""); }
}
