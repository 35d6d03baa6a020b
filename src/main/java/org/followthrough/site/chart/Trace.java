package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.util.List;
import org.followthrough.site.chart.TimelineChart.Point;

/// The way of a line over time, as the data of a path.
///
/// @param end where the last level ends
record Trace(Calendar calendar, Scale scale, double end) {

    /// Each level holds until the next.
    String steps(List<Point> points, boolean isClosed) {
        var path = new StringBuilder();
        var isDown = true;
        for (var at = 0; at < points.size(); at++) {
            var value = points.get(at).value();
            var x = Drawing.text(calendar.at(points.get(at).day()));
            var until = Drawing.text(
                    at + 1 < points.size() ? calendar.at(points.get(at + 1).day()) : end);
            if (value == null) {
                if (!isDown && isClosed) {
                    path.append(" L%s,%s Z".formatted(x, zero()));
                }
                isDown = true;
                continue;
            }
            var y = Drawing.text(scale.at(value));
            if (isDown) {
                path.append(isClosed ? " M%s,%s L%s,%s".formatted(x, zero(), x, y) : " M%s,%s".formatted(x, y));
            } else {
                path.append(" L%s,%s".formatted(x, y));
            }
            path.append(" L%s,%s".formatted(until, y));
            isDown = false;
        }
        if (!isDown && isClosed) {
            path.append(" L%s,%s Z".formatted(Drawing.text(end), zero()));
        }
        return path.toString().strip();
    }

    String straight(List<Point> points) {
        var path = new StringBuilder();
        var isDown = true;
        for (var point : points) {
            var value = point.value();
            if (value != null) {
                var command = isDown ? " M" : " L";
                path.append(command).append(Drawing.text(calendar.at(point.day())));
                path.append(',').append(Drawing.text(scale.at(value)));
            }
            isDown = value == null;
        }
        return path.toString().strip();
    }

    private String zero() {
        return Drawing.text(scale.at(BigDecimal.ZERO));
    }
}
