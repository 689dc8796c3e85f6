package dev.letscode.engine.contest;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import dev.letscode.problems.yaml.YamlValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who takes part in a contest package: the teams of {@code accounts.yaml} or {@code .json}, under the names that
 * {@code teams.json} gives them; or else those teams. Passwords are not read.
 */
final class ContestAccounts {

    private final Diagnostics diagnostics;
    private final Path folder;

    ContestAccounts(Diagnostics diagnostics, Path folder) {
        this.diagnostics = diagnostics;
        this.folder = folder;
    }

    private record Team(String id, String title, boolean isHidden, String file, int line) {}

    List<Account> read() {
        Map<String, Team> teams = teams();
        Optional<Path> file = find("accounts");
        if (file.isEmpty()) {
            List<Account> accounts = new ArrayList<>();
            teams.values().stream()
                    .filter(team -> !team.isHidden())
                    .forEach(team -> add(accounts, team.id(), team.title(), team.file(), team.line()));
            return accounts;
        }
        List<Account> accounts = new ArrayList<>();
        for (YamlFields fields : items(file.get())) {
            boolean isTeam = fields.text("type").map("team"::equals).orElse(true);
            Optional<String> team = fields.text("team_id");
            Optional<String> name = fields.text("username").or(() -> fields.text("id"));
            Optional<String> title = fields.text("name");
            for (String key : List.of("id", "password", "ip", "person_id", "email")) {
                fields.has(key);
            }
            fields.reportOthers(Severity.WARNING);
            if (!isTeam) {
                continue;
            }
            if (name.isEmpty()) {
                diagnostics.error(fields.file(), fields.line(), "an account needs a 'username'");
                continue;
            }
            String shown = team.map(teams::get).map(Team::title).or(() -> title).orElse(name.get());
            add(accounts, name.get(), shown, fields.file(), fields.line());
        }
        return accounts;
    }

    private void add(List<Account> accounts, String name, String title, String file, int line) {
        if (!Account.canBeName(name)) {
            diagnostics.error(file, line, "an account's name has 1 to " + Account.LONGEST_NAME + " visible characters");
        } else if (accounts.stream().anyMatch(account -> account.name().equals(name))) {
            diagnostics.error(file, line, "account '" + name + "' is here for the second time");
        } else {
            accounts.add(Account.of(name, title, accounts.size()));
        }
    }

    private Map<String, Team> teams() {
        Map<String, Team> teams = new LinkedHashMap<>();
        find("teams").ifPresent(file -> {
            for (YamlFields fields : items(file)) {
                fields.text("id").ifPresent(id -> {
                    String title = fields.text("display_name")
                            .or(() -> fields.text("name"))
                            .orElse(id);
                    boolean isHidden = fields.bool("hidden").orElse(false);
                    teams.put(id, new Team(id, title, isHidden, fields.file(), fields.line()));
                });
            }
        });
        if (teams.isEmpty() && find("accounts").isEmpty() && Files.exists(folder.resolve("teams.tsv"))) {
            diagnostics.warning(
                    "teams.tsv", 0, "is not read; list the teams in accounts.yaml, or add them in the window");
        }
        return teams;
    }

    private Optional<Path> find(String name) {
        return List.of(".yaml", ".yml", ".json").stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private List<YamlFields> items(Path file) {
        String name = String.valueOf(file.getFileName());
        Optional<YamlValue> value = YamlReader.readValue(file, name, diagnostics);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof YamlValue.Items list)) {
            diagnostics.error(
                    name,
                    value.get().line(),
                    "must be a list, but is " + value.get().kind());
            return List.of();
        }
        List<YamlFields> items = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (item instanceof YamlValue.Mapping mapping) {
                items.add(YamlFields.of(name, mapping, diagnostics));
            } else {
                diagnostics.error(name, item.line(), "must be a map of 'key: value' lines, but is " + item.kind());
            }
        }
        return items;
    }
}
