package dev.letscode.app.settings;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends to the log what the JDK and JavaFX say through {@link System.Logger}, which would else go to the terminal: JavaFX
 * says at each start that it is on the class path.
 */
public final class PlatformLog extends System.LoggerFinder {

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Forwarding(LoggerFactory.getLogger(name));
    }

    private record Forwarding(Logger logger) implements System.Logger {

        @Override
        public String getName() {
            return logger.getName();
        }

        @Override
        public boolean isLoggable(Level level) {
            return level != Level.OFF && (level == Level.ALL || logger.isEnabledForLevel(of(level)));
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
            if (isLoggable(level)) {
                logger.atLevel(of(level)).setCause(thrown).log(String.valueOf(message));
            }
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... parameters) {
            if (isLoggable(level)) {
                boolean plain = format == null || parameters == null || parameters.length == 0;
                logger.atLevel(of(level))
                        .log(plain ? String.valueOf(format) : MessageFormat.format(format, parameters));
            }
        }

        private static org.slf4j.event.Level of(Level level) {
            return switch (level) {
                case ALL, TRACE -> org.slf4j.event.Level.TRACE;
                case DEBUG -> org.slf4j.event.Level.DEBUG;
                case INFO -> org.slf4j.event.Level.INFO;
                case WARNING -> org.slf4j.event.Level.WARN;
                case ERROR, OFF -> org.slf4j.event.Level.ERROR;
            };
        }
    }
}
