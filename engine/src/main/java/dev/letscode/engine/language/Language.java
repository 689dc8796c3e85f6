package dev.letscode.engine.language;

import dev.letscode.sandbox.Exit;
import dev.letscode.sandbox.Guest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A programming language, as its file describes it ({@code docs/languages.md}).
 *
 * @param id short, lower case, stable: {@code cpp20}
 * @param name for people: {@code C++20}
 * @param extensions of its source files, with the dot; case counts, as {@code .C} is not {@code .c}
 * @param chosenByExtension whether a file with one of the extensions is taken for this language when nobody says which
 *     it is
 * @param aliases other names by which it can be asked for, such as Kattis' language codes
 * @param grammar by which its sources are analysed; empty if nobody reads them but its compiler
 * @param entry where a program starts
 * @param tools the programs that it needs
 * @param compile how sources become a program
 * @param run how a program is run
 * @param selfTest shows that it works
 * @param tier where its programs run
 * @param client how the client tier judges it, if it can
 * @param fingerprint digest of its file; two definitions that differ have different ones
 */
public record Language(
        String id,
        String name,
        List<String> extensions,
        boolean chosenByExtension,
        List<String> aliases,
        Optional<Grammar> grammar,
        EntryRule entry,
        Tools tools,
        CompileRules compile,
        RunRules run,
        SelfTest selfTest,
        Tier tier,
        Optional<ClientRules> client,
        String fingerprint) {

    public Language {
        extensions = List.copyOf(extensions);
        aliases = List.copyOf(aliases);
    }

    /** The same language as a tier judges it; empty if that tier cannot. */
    public Optional<Language> in(Tier wanted) {
        if (wanted == tier) {
            return Optional.of(this);
        }
        return client.filter(rules -> wanted == Tier.CLIENT)
                .map(rules -> new Language(
                        id,
                        name,
                        extensions,
                        chosenByExtension,
                        aliases,
                        grammar,
                        entry,
                        rules.tools(),
                        rules.compile(),
                        rules.run(),
                        selfTest,
                        Tier.CLIENT,
                        client,
                        fingerprint + " in the client tier"));
    }

    /** The same language, compiled by other rules. */
    public Language withCompile(CompileRules rules) {
        return new Language(
                id,
                name,
                extensions,
                chosenByExtension,
                aliases,
                grammar,
                entry,
                tools,
                rules,
                run,
                selfTest,
                tier,
                client,
                fingerprint);
    }

    /** Which run time of ours its programs are for; empty if they are the machine's own. */
    public Optional<Guest> guest() {
        return Guest.byId(run.command().program());
    }

    /** Where its sources are compiled or looked at: a guest's run time does that itself, a compiler is a program. */
    public Tier compileTier() {
        boolean isGuest = compile.commands().stream()
                .anyMatch(command -> Guest.byId(command.program()).isPresent());
        return isGuest ? Tier.CLIENT : Tier.SERVER;
    }

    /** See {@link RunRules#timeFactor()}. */
    public double timeFactor() {
        return run.timeFactor();
    }

    /** See {@link RunRules#memoryFloorBytes()}. */
    public long memoryFloorBytes() {
        return run.memoryFloorBytes();
    }

    /** See {@link RunRules#processFloor()}. */
    public int processFloor() {
        return run.processFloor();
    }

    /** Whether a program of this language that ended like this has said that its memory was used up. */
    public boolean saysOutOfMemory(Exit exit) {
        return run.outOfMemory().contains(exit);
    }

    /** Whether somebody who writes {@code name} means this language; case does not count. */
    public boolean isCalled(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return id.equals(wanted) || aliases.contains(wanted);
    }

    /** Whether a file of this name is a source of this language, rather than a header or data beside it. */
    public boolean isSource(SourceFile file) {
        return extensions.contains(file.extension());
    }

    /** The names of all programs of the machine in its commands, in the order in which they are needed. */
    public Set<String> programs() {
        Set<String> programs = new LinkedHashSet<>();
        compile.commands().forEach(command -> programs.add(command.program()));
        programs.add(run.command().program());
        programs.add(tools.version().program());
        programs.removeIf(
                program -> program.contains("{") || Guest.byId(program).isPresent());
        return programs;
    }
}
