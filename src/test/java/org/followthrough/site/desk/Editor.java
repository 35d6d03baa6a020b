package org.followthrough.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.access.TestTokens;

/// Somebody with a browser who has signed in with a token.
///
/// @param cookie the value of that of the session
record Editor(String cookie) {

    static final String COOKIE = "followthrough-session";

    /// A request of a browser that follows no redirect by itself.
    static RequestSpecification browser() {
        var config =
                RestAssured.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));
        return TestTokens.asNobody(RestAssured.given().config(config))
                .accept("text/html")
                .urlEncodingEnabled(true);
    }

    static Editor signedIn(String token) {
        var answer = browser().formParam("token", token).post("/login");
        assertThat(answer.statusCode()).isEqualTo(303);
        return new Editor(answer.cookie(COOKIE));
    }

    RequestSpecification request() {
        return browser().cookie(COOKIE, cookie);
    }

    Response get(String path) {
        return request().get(path);
    }

    String text(String path) {
        return words(get(path));
    }

    /// The form at an address, as it comes filled in.
    Filling form(String path) {
        var page = get(path);
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return new Filling(this, path, hidden(page));
    }

    /// What the hidden fields of a page carry.
    static Map<String, String> hidden(Response page) {
        var fields = new LinkedHashMap<String, String>();
        var form = page.asString().substring(page.asString().indexOf("class=\"deskform"));
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form)
                .results()
                .forEach(found -> fields.putIfAbsent(found.group(1), found.group(2)));
        return fields;
    }

    /// What a page says, without its markup.
    static String words(Response page) {
        return page.asString()
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    /// A form that is being filled in.
    record Filling(Editor editor, String path, Map<String, String> fields) {

        Filling with(String name, String value) {
            var more = new LinkedHashMap<>(fields);
            more.put(name, value);
            return new Filling(editor, path, more);
        }

        Filling without(String name) {
            var less = new LinkedHashMap<>(fields);
            less.remove(name);
            return new Filling(editor, path, less);
        }

        Response preview() {
            return with("_do", "preview").send();
        }

        Response save() {
            return with("_do", "save").send();
        }

        Response send() {
            return editor.request().formParams(fields).post(path.replaceFirst("[?].*", ""));
        }
    }
}
