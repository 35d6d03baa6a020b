package org.followthrough.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void everyFieldThatReadsOtherwiseIsNamedByItsPointer() {
        var before = StoredForm.tree("""
                {"title": "Plant", "summary": "x", "parties": [{"party": "a", "role": "owner"}], "a/b~c": 1}""");
        var after = StoredForm.tree("""
                {"title": "Plant", "nature": "loan", "a/b~c": 2,
                 "parties": [{"party": "a", "role": "partner"}, {"party": "b", "role": "owner"}]}""");

        assertThat(Difference.changes(before, after))
                .extracting(each -> "%s %s %s".formatted(each.pointer(), each.before(), each.after()))
                .containsExactly(
                        "/a~1b~0c 1 2",
                        "/nature null \"loan\"",
                        "/parties/0/role \"owner\" \"partner\"",
                        "/parties/1 null {\"party\":\"b\",\"role\":\"owner\"}",
                        "/summary \"x\" null");
    }

    @Test
    void theMergePatchHasListsWholeAndNullForWhatIsGone() {
        var before = StoredForm.tree("""
                {"key": "k", "horizon": {"from": "2025", "to": "2026"}, "by": ["a"], "summary": "x"}""");
        var after = StoredForm.tree("""
                {"key": "k", "horizon": {"from": "2025", "to": "2027"}, "by": ["a", "b"]}""");

        assertThat(Difference.patch(before, after)).isEqualTo(StoredForm.tree("""
                {"horizon": {"to": "2027"}, "by": ["a", "b"], "summary": null}"""));
    }

    @Test
    void numbersThatAreEqualAreNoDifferenceHoweverTheyAreWritten() {
        assertThat(Difference.changes(StoredForm.tree("{\"share\": 0.50}"), StoredForm.tree("{\"share\": 0.5}")))
                .isEmpty();
    }
}
