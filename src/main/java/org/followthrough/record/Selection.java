package org.followthrough.record;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which rows a list shows, and in which order. Values never become part of the statement's text.
public final class Selection {

    /// By what a list is sorted.
    ///
    /// @param name its word in a cursor
    /// @param expression the column
    /// @param type the column's type in PostgreSQL
    public record Order(String name, String expression, String type, boolean descending) {

        /// From the least to the greatest.
        public static Order by(String expression, String type) {
            return new Order(expression, expression, type, false);
        }
    }

    private final String columns;
    private final String from;
    private final Order order;
    private final String idType;
    private final StringBuilder where = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    /// @param columns what is read of each row; the alias of the table is `t`
    /// @param from the table as `t`, with what is joined to it
    /// @param idType the type of its column `id` in PostgreSQL, by which rows are sorted that are otherwise alike
    public Selection(String columns, String from, Order order, String idType) {
        this.columns = columns;
        this.from = from;
        this.order = order;
        this.idType = idType;
    }

    /// Only rows for which this holds.
    ///
    /// @param condition with `?` for each of the values
    public Selection where(String condition, Object... given) {
        where.append(" and (").append(placed(condition, List.of(given), values)).append(')');
        return this;
    }

    /// A condition with the places of its values in the place of each `?`.
    ///
    /// @param values those of the statement so far, to which its own are added
    static String placed(String condition, List<Object> given, List<Object> values) {
        var text = condition;
        for (var value : given) {
            values.add(value);
            text = text.replaceFirst("\\?", "\\$" + values.size());
        }
        return text;
    }

    /// Only rows that have a text in one of these columns, in any case of letters.
    public Selection containing(String text, String... in) {
        var pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        var place = "$" + place(pattern);
        var either = new ArrayList<String>();
        for (var column : in) {
            either.add("lower(%s) like %s".formatted(column, place));
        }
        where.append(" and (").append(String.join(" or ", either)).append(')');
        return this;
    }

    String order() {
        return order.name();
    }

    Selection after(Cursor cursor) {
        var sign = order.descending() ? "<" : ">";
        var condition = "(%s, t.id) %s (cast(?::text as %s), cast(?::text as %s))"
                .formatted(order.expression(), sign, order.type(), idType);
        return where(condition, cursor.value(), cursor.id());
    }

    String statement(int limit) {
        var direction = order.descending() ? " desc" : "";
        return """
                select %s, cast(%s as text) as cursor_value, cast(t.id as text) as cursor_id
                from %s
                where %s
                order by %s%s, t.id%s
                limit %d
                """.formatted(columns, order.expression(), from, where, order.expression(), direction, direction, limit);
    }

    Tuple values() {
        return Tuple.from(values);
    }

    private int place(Object value) {
        values.add(value);
        return values.size();
    }
}
