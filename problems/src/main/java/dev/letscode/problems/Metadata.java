package dev.letscode.problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a package says about itself.
 *
 * @param titles title by language code, in the order given
 * @param uuid identifies the problem across packages
 * @param version version of the package
 * @param credits role ({@code authors}, {@code testers}, {@code translators/da}, …) to people
 * @param sources where the problem was first used
 * @param license licence as the format names it, {@code unknown} when not given
 * @param rightsOwner who holds the rights
 * @param keywords words that describe the problem
 * @param embargoUntil ISO 8601 date or time before which the package must not be published
 * @param color balloon colour of DOMjudge, as written
 */
public record Metadata(
        Map<String, String> titles,
        Optional<String> uuid,
        Optional<String> version,
        Map<String, List<Person>> credits,
        List<Source> sources,
        String license,
        Optional<String> rightsOwner,
        List<String> keywords,
        Optional<String> embargoUntil,
        Optional<String> color) {

    public Metadata {
        titles = Copies.of(titles);
        credits = Copies.ofLists(credits);
        sources = List.copyOf(sources);
        keywords = List.copyOf(keywords);
    }

    /** Nothing said. */
    public static final Metadata NONE = new Metadata(
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of(),
            "unknown",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Metadata withTitles(Map<String, String> value) {
        return new Metadata(
                value, uuid, version, credits, sources, license, rightsOwner, keywords, embargoUntil, color);
    }

    /** A person with a name, and an e-mail address if it is given. */
    public record Person(String name, Optional<String> email) {}

    /** A contest, course or book, with its address if it is given. */
    public record Source(String name, Optional<String> url) {}
}
