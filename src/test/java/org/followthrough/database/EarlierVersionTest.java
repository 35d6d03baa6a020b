package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// The version before goes on working on the schema of this one, so that replicas can be replaced one by one and put
/// back.
///
/// Its statements and its columns stand in a file, which is written anew with each release, by
/// `./mvnw test -Dtest=EarlierVersionTest -Drecord=true`. Statements are those that the classes hold as a whole; those
/// that Hibernate makes, or that are put together of parts, are held to by their columns.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EarlierVersionTest {

    private static final Path FILE = Path.of("src", "test", "resources", "statements", "earlier-version.sql");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern STATEMENT =
            Pattern.compile("\\s*(with|select|insert|update|delete|merge)\\s.*", Pattern.DOTALL);
    private static final Pattern COLUMNS = Pattern.compile("select (.*) from \"(.*)\"");
    private static final String END = ";\n";

    private static final String TABLES = """
            select 'select ' || string_agg(format('"%s"', column_name), ', ' order by ordinal_position)
                || format(' from "%s"', table_name)
            from information_schema.columns where table_schema = 'public' and table_name <> 'flyway_schema_history'
            group by table_name order by table_name""";

    private static final String REQUIRED = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_nullable = 'NO' and column_default is null
                and is_generated = 'NEVER' and is_identity = 'NO'""";

    @Inject
    DataSource database;

    @Test
    void itsStatementsAndColumnsAreStillUnderstood() throws Exception {
        try (var connection = database.getConnection()) {
            if (Boolean.getBoolean("record")) {
                Files.writeString(FILE, String.join(END, recorded(connection)) + END);
            }
            var statements = statements();
            assertThat(statements).hasSizeGreaterThan(100);
            var faults = new ArrayList<String>();
            for (var statement : statements) {
                var fault = fault(connection, statement);
                if (!fault.isEmpty()) {
                    faults.add(fault + "\n" + statement);
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void whatItInsertsIsStillEnough() throws Exception {
        var checked = 0;
        try (var connection = database.getConnection();
                var required = connection.prepareStatement(REQUIRED)) {
            for (var statement : statements()) {
                var columns = COLUMNS.matcher(statement);
                if (columns.matches()) {
                    required.setString(1, columns.group(2));
                    try (var rows = required.executeQuery()) {
                        var known = Set.of(columns.group(1).replace("\"", "").split(", "));
                        while (rows.next()) {
                            checked++;
                            assertThat(known)
                                    .as("columns of %s without which nothing can be inserted", columns.group(2))
                                    .contains(rows.getString("column_name"));
                        }
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    private static List<String> statements() throws IOException {
        return Arrays.stream(Files.readString(FILE).split(END)).toList();
    }

    private static List<String> recorded(Connection connection) throws IOException, SQLException {
        var recorded = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                recorded.add(rows.getString(1));
            }
        }
        for (var statement : held()) {
            if (fault(connection, statement).isEmpty()) { // the others are parts, or sentences
                recorded.add(statement);
            }
        }
        return recorded;
    }

    /// What looks like a statement in the classes of the service.
    private static Set<String> held() throws IOException {
        var held = new TreeSet<String>();
        try (var files = Files.walk(CLASSES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                StreamSupport.stream(ClassFile.of().parse(file).constantPool().spliterator(), false)
                        .filter(StringEntry.class::isInstance)
                        .map(entry -> ((StringEntry) entry).stringValue())
                        .filter(text -> STATEMENT.matcher(text).matches())
                        .forEach(held::add);
            }
        }
        return held;
    }

    /// What the database finds wrong with a statement, which it plans and does not carry out; nothing if nothing is.
    private static String fault(Connection connection, String text) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("prepare earlier as " + text);
            return "";
        } catch (SQLException wrong) {
            return String.valueOf(wrong.getMessage());
        } finally {
            connection.rollback();
            try (var statement = connection.createStatement()) {
                statement.execute("deallocate all");
            }
            connection.commit();
        }
    }
}
