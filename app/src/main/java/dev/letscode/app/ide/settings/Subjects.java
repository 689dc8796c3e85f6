package dev.letscode.app.ide.settings;

import dev.letscode.app.ide.keys.Actions;
import dev.letscode.app.ide.look.Theme;
import dev.letscode.app.ide.session.Preferences;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.engine.language.LanguageCatalog;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;

/**
 * What can be set. Whoever owns it keeps it.
 *
 * @param zoom of all text that is read, 1 being the usual one
 * @param usualLanguage id of the one that a problem begins with
 * @param isTierGiven whether the command line says where submissions run, which then counts
 * @param packages that somebody opened beside the bundled ones
 * @param forget takes one of them out
 */
public record Subjects(
        Background background,
        Words words,
        ObjectProperty<Theme> theme,
        Property<Number> zoom,
        Property<String> usualLanguage,
        ObjectProperty<Preferences> preferences,
        boolean isTierGiven,
        LanguageCatalog languages,
        Supplier<List<String>> packages,
        Consumer<String> forget,
        Actions actions) {}
