package org.followthrough.bench;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.followthrough.record.Bearer;
import org.followthrough.tracker.TimedMilestone;

/// Measures what 100,000 deals cost against 100, in one run: the tracker of today and of a day in the past, and one
/// milestone added. The ratio says what the size costs, whatever the machine.
///
/// It needs a service that is running, and the database that was given to it.
public final class StoredTallyBenchmark {

    private static final String FEW = "bench-few";
    private static final String MANY = "bench-many";
    private static final int FEW_DEALS = 100;
    private static final int COPIES = 1000;
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 300;
    private static final int WRITES = 200;
    private static final LocalDate PAST = LocalDate.of(2021, 1, 1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final Pool pool;

    private StoredTallyBenchmark(URI service, Pool pool) {
        this.service = service;
        this.pool = pool;
    }

    /// Runs it.
    ///
    /// @param arguments the address of the service, such as `http://localhost:8080`, and that of its database, such
    ///     as `postgresql://user:password@localhost:5432/followthrough`
    public static void main(String... arguments) throws IOException, InterruptedException {
        var vertx = Vertx.vertx();
        var options = PgConnectOptions.fromUri(arguments[1]);
        options.setCachePreparedStatements(true);
        var pool = PgBuilder.pool()
                .connectingTo(options)
                .with(new PoolOptions().setMaxSize(2))
                .using(vertx)
                .build();
        var benchmark = new StoredTallyBenchmark(URI.create(arguments[0]), Pool.newInstance(pool));
        benchmark.prepare();
        benchmark.trackers();
        benchmark.writes();
        System.exit(0); // threads of the pool would go on
    }

    private void prepare() throws IOException, InterruptedException {
        var isThere = get(MANY, "tracker").statusCode() == 200;
        if (!isThere) {
            put(FEW, FEW_DEALS);
            put(MANY, FEW_DEALS);
            for (var sql : Multiplying.statements(MANY, COPIES)) {
                pool.query(sql).execute().await().indefinitely();
            }
        }
        var start = System.nanoTime();
        while (!isStored()) {
            get(MANY, "tracker?asOf=" + PAST); // who asks has the service work the sums out
            pool.query("select pg_sleep(2)").execute().await().indefinitely();
        }
        System.out.printf(Locale.ROOT, "stored after %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private boolean isStored() {
        var state = "select from tally_state join initiative on id = initiative_id where key = '%s' and rules > 0";
        return pool.query(state.formatted(MANY))
                        .execute()
                        .await()
                        .indefinitely()
                        .size()
                > 0;
    }

    private void trackers() throws IOException, InterruptedException {
        for (var when : new String[] {"today", "past"}) {
            var few = median(FEW, when);
            var many = median(MANY, when);
            System.out.printf(
                    Locale.ROOT,
                    "tracker, %s: of %d deals: median %.2f ms of %d requests; of %d deals: %.2f ms; ratio %.2f%n",
                    when,
                    FEW_DEALS * COPIES,
                    many,
                    REQUESTS,
                    FEW_DEALS,
                    few,
                    many / few);
        }
    }

    private double median(String key, String when) throws IOException, InterruptedException {
        var times = new double[REQUESTS];
        for (var turn = -WARM_UP; turn < REQUESTS; turn++) {
            var day = PAST.plusDays(5L * (turn + WARM_UP) % 1500);
            var start = System.nanoTime();
            var answer = get(key, when.equals("today") ? "tracker" : "tracker?asOf=" + day);
            if (answer.statusCode() != 200) {
                throw new IOException(answer.body());
            }
            if (turn >= 0) {
                times[turn] = (System.nanoTime() - start) / 1e6;
            }
        }
        return median(times);
    }

    private void writes() {
        var random = new Random(1);
        var milestones = new TimedMilestone(pool);
        for (var stored : new boolean[] {false, true}) {
            var few = milestones(milestones, FEW, 1, stored, random);
            var many = milestones(milestones, MANY, COPIES, stored, random);
            System.out.printf(
                    Locale.ROOT,
                    "one milestone%s: of %d deals: median %.2f ms of %d writes; of %d deals: %.2f ms; %.2f ms more%n",
                    stored ? " with the stored tally" : " by itself",
                    FEW_DEALS * COPIES,
                    many,
                    WRITES,
                    FEW_DEALS,
                    few,
                    many - few);
        }
    }

    private static double milestones(TimedMilestone milestones, String key, int copies, boolean stored, Random random) {
        var times = new double[WRITES];
        for (var turn = -WRITES / 2; turn < WRITES; turn++) {
            var copy = copies == 1 ? 0 : random.nextInt(copies);
            var deal = key + "-" + random.nextInt(FEW_DEALS) + (copy == 0 ? "" : "-" + copy);
            var took = milestones.add(key, deal, LocalDate.of(2025, 1, 1).plusDays(random.nextInt(200)), stored);
            if (turn >= 0) {
                times[turn] = took / 1e6;
            }
        }
        return median(times);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return (times[times.length / 2 - 1] + times[times.length / 2]) / 2;
    }

    private void put(String key, int deals) throws IOException, InterruptedException {
        var request = Bearer.of(null)
                .on(HttpRequest.newBuilder(at(key, "dossier?reason=benchmark")))
                .header("Content-Type", "application/yaml")
                .PUT(BodyPublishers.ofString(GeneratedDossier.of(key, deals)))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.body());
        }
    }

    private HttpResponse<String> get(String key, String rest) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(key, rest)).build(), BodyHandlers.ofString());
    }

    private URI at(String key, String rest) {
        return service.resolve("/api/v1/initiatives/%s/%s".formatted(key, rest));
    }
}
