package dev.letscode.problems.read;

import dev.letscode.problems.Metadata;
import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads titles, credits, licence and the like from {@code problem.yaml}. None of it influences a verdict. */
final class MetadataYaml {

    static final Pattern LANGUAGE_CODE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final List<String> LICENSES =
            List.of("unknown", "public domain", "cc0", "cc by", "cc by-sa", "educational", "permission");
    private static final List<String> ROLES =
            List.of("authors", "contributors", "testers", "packagers", "acknowledgements");
    private static final Pattern PERSON = Pattern.compile("(.*?)\\s*<([^<>]*)>");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}:[0-9]{2}(Z|\\+00:00)?)?");

    private final YamlFields fields;

    MetadataYaml(YamlFields fields) {
        this.fields = fields;
    }

    Metadata legacy() {
        Map<String, String> titles = titles();
        Map<String, List<Metadata.Person>> credits = new LinkedHashMap<>();
        fields.text("author")
                .ifPresent(text -> credits.put(
                        "authors",
                        Pattern.compile(",\\s*|\\s+and\\s+|\\s+&\\s+")
                                .splitAsStream(text)
                                .map(String::strip)
                                .filter(s -> !s.isEmpty())
                                .map(MetadataYaml::person)
                                .toList()));
        Optional<String> source = fields.text("source");
        Optional<String> url = fields.text("source_url");
        if (url.isPresent() && source.isEmpty()) {
            fields.warning("source_url", "is given without 'source'");
        }
        List<String> keywords = fields.value("keywords")
                .map(v -> v instanceof YamlValue.Text t ? Words.split(t.text()) : texts("keywords"))
                .orElse(List.of());
        return finish(
                titles,
                uuid(false),
                Optional.empty(),
                credits,
                source.map(s -> List.of(new Metadata.Source(s, url))).orElse(List.of()),
                keywords);
    }

    Metadata modern() {
        if (!fields.has("name")) {
            fields.error("name", "is missing; give the problem's title, like 'name: Hello World'");
        }
        return finish(titles(), uuid(true), fields.text("version"), credits(), sources(), texts("keywords"));
    }

    private List<String> texts(String key) {
        return fields.texts(key).orElse(List.of());
    }

    private Metadata finish(
            Map<String, String> titles,
            Optional<String> uuid,
            Optional<String> version,
            Map<String, List<Metadata.Person>> credits,
            List<Metadata.Source> sources,
            List<String> keywords) {
        String license = fields.word("license", LICENSES).orElse("unknown");
        Optional<String> owner = fields.text("rights_owner");
        if (license.equals("public domain") && owner.isPresent()) {
            fields.warning("rights_owner", "must not be set for a problem in the public domain");
        }
        if (!license.equals("unknown")
                && !license.equals("public domain")
                && owner.isEmpty()
                && !credits.containsKey("authors")
                && sources.isEmpty()) {
            fields.warning("license", "needs a 'rights_owner', an author or a source");
        }
        Optional<String> embargo = fields.text("embargo_until");
        embargo.filter(date -> !DATE.matcher(date).matches())
                .ifPresent(
                        d -> fields.error("embargo_until", "must be a date like 2026-01-31 or 2026-01-31T12:00:00Z"));
        return new Metadata(
                titles, uuid, version, credits, sources, license, owner, keywords, embargo, Optional.empty());
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        fields.value("name").ifPresent(value -> {
            switch (value) {
                case YamlValue.Text text -> titles.put("en", text.text());
                case YamlValue.Mapping ignored ->
                    fields.fields("name").ifPresent(names -> {
                        for (YamlValue.Entry entry : names.entries()) {
                            if (!LANGUAGE_CODE.matcher(entry.key()).matches()) {
                                names.error(entry.key(), "is not a language code like en or pt-BR");
                            }
                            names.text(entry.key()).ifPresent(title -> titles.put(entry.key(), title));
                        }
                    });
                case YamlValue.Items ignored ->
                    fields.error("name", "must be a title, or a map from language to title");
                case YamlValue.Empty ignored -> {}
            }
        });
        return titles;
    }

    private Optional<String> uuid(boolean required) {
        Optional<String> uuid = fields.text("uuid");
        if (required && uuid.isEmpty() && !fields.value("uuid").isPresent()) {
            fields.error("uuid", "is missing; add 'uuid: " + new java.util.UUID(0, 0) + "' with a random UUID");
        }
        uuid.filter(u -> !UUID.matcher(u).matches())
                .ifPresent(u -> fields.error("uuid", "is not a UUID like " + new java.util.UUID(0, 0)));
        return uuid;
    }

    private Map<String, List<Metadata.Person>> credits() {
        Map<String, List<Metadata.Person>> credits = new LinkedHashMap<>();
        Optional<YamlValue> value = fields.value("credits");
        if (value.isPresent() && value.get() instanceof YamlValue.Text text) {
            credits.put("authors", List.of(person(text.text())));
            return credits;
        }
        fields.fields("credits").ifPresent(roles -> {
            for (String role : ROLES) {
                roles.value(role).ifPresent(v -> credits.put(role, people(roles, role, v)));
            }
            roles.fields("translators").ifPresent(languages -> {
                for (YamlValue.Entry entry : languages.entries()) {
                    credits.put("translators/" + entry.key(), people(languages, entry.key(), entry.value()));
                }
            });
            roles.reportOthers(Severity.ERROR);
        });
        return credits;
    }

    private static List<Metadata.Person> people(YamlFields fields, String key, YamlValue value) {
        List<Metadata.Person> people = new ArrayList<>();
        List<YamlValue> items = value instanceof YamlValue.Items list ? list.items() : List.of(value);
        for (YamlValue item : items) {
            switch (item) {
                case YamlValue.Text text -> people.add(person(text.text()));
                case YamlValue.Mapping map
                when map.get("name").orElse(map) instanceof YamlValue.Text name ->
                    people.add(new Metadata.Person(
                            name.text(), map.get("email").map(v -> v instanceof YamlValue.Text t ? t.text() : "")));
                default -> fields.error(key, "must be a name, 'Name <mail>', a map with 'name', or a list of these");
            }
        }
        return people;
    }

    static Metadata.Person person(String text) {
        Matcher matcher = PERSON.matcher(text.strip());
        return matcher.matches()
                ? new Metadata.Person(matcher.group(1), Optional.of(matcher.group(2)))
                : new Metadata.Person(text.strip(), Optional.empty());
    }

    private List<Metadata.Source> sources() {
        List<Metadata.Source> sources = new ArrayList<>();
        fields.value("source").ifPresent(value -> {
            List<YamlValue> items = value instanceof YamlValue.Items list ? list.items() : List.of(value);
            for (YamlValue item : items) {
                switch (item) {
                    case YamlValue.Text text -> sources.add(new Metadata.Source(text.text(), Optional.empty()));
                    case YamlValue.Mapping map
                    when map.get("name").orElse(map) instanceof YamlValue.Text name ->
                        sources.add(new Metadata.Source(
                                name.text(), map.get("url").map(v -> v instanceof YamlValue.Text t ? t.text() : "")));
                    default ->
                        fields.error("source", "must be a name, a map with 'name' and 'url', or a list of these");
                }
            }
        });
        return sources;
    }
}
