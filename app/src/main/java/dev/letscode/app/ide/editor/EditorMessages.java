package dev.letscode.app.ide.editor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What the editor says, in the language of whoever reads it; English where it does not speak that. */
public final class EditorMessages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private EditorMessages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The messages for a locale. */
    public static EditorMessages in(Locale locale) {
        return new EditorMessages(
                ResourceBundle.getBundle(
                        "dev.letscode.app.ide.editor.editor",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    /** What to call something that the editor does. */
    public String of(EditorAction action) {
        return of(action.messageKey());
    }

    Set<String> keys() {
        return bundle.keySet();
    }

    String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
