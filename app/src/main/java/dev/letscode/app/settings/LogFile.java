package dev.letscode.app.settings;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log: one file, opened by the first event, so that a start that has nothing to say leaves nothing behind and costs
 * nothing; and one older file of the same size.
 */
public final class LogFile extends AppenderBase<ILoggingEvent> {

    private static final long FULL_BYTES = 4L << 20;

    private final Path path;
    private @Nullable FileAppender<ILoggingEvent> file;

    private LogFile(Path path) {
        this.path = path;
    }

    /** Sends the log of the whole process to a file. A log that cannot be written is lost without a word. */
    public static void use(Path path) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LogFile log = new LogFile(path);
        log.setContext(context);
        log.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        // each start of the store would have something to say
        for (String library : new String[] {"org.flywaydb", "com.zaxxer", "org.jdbi"}) {
            context.getLogger(library).setLevel(Level.WARN);
        }
        // says at each start that it is on the class path
        context.getLogger("javafx").setLevel(Level.ERROR);
        root.addAppender(log);
    }

    @Override
    protected void append(ILoggingEvent event) {
        FileAppender<ILoggingEvent> open = file;
        if (open == null) {
            setFullFileAside();
            open = open();
            file = open;
        }
        open.doAppend(event);
    }

    private FileAppender<ILoggingEvent> open() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(getContext());
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger - %msg%n%xEx");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();

        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(getContext());
        appender.setFile(path.toString());
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    private void setFullFileAside() {
        try {
            if (Files.exists(path) && Files.size(path) > FULL_BYTES) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            // The log only grows a little further; the next start tries again.
        }
    }
}
