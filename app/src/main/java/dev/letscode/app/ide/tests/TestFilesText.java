package dev.letscode.app.ide.tests;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import java.util.stream.Collectors;

/** Says what became of files that tests were to be made of. */
final class TestFilesText {

    private static final int MOST = 8;

    private final Words words;

    TestFilesText(Words words) {
        this.words = words;
    }

    String of(TestFiles files) {
        String added = words.of(Word.TESTS_ADDED, files.tests().size());
        if (files.skipped().isEmpty()) {
            return added;
        }
        String skipped = files.skipped().stream().limit(MOST).map(this::of).collect(Collectors.joining("; "));
        int more = files.skipped().size() - MOST;
        return added + " " + words.of(Word.TESTS_SKIPPED, skipped + (more > 0 ? "; … +" + more : ""));
    }

    private String of(TestFiles.Skipped one) {
        return one.name() + " ("
                + words.of(
                        switch (one.reason()) {
                            case NO_INPUT -> Word.TESTS_NO_INPUT;
                            case OTHER_ANSWER -> Word.TESTS_OTHER_ANSWER;
                            case TOO_LARGE -> Word.TESTS_TOO_LARGE;
                            case NOT_TEXT -> Word.TESTS_NOT_TEXT;
                            case UNREADABLE -> Word.TESTS_UNREADABLE;
                            case UNKNOWN_NAME -> Word.TESTS_UNKNOWN_NAME;
                            case TOO_MANY -> Word.TESTS_TOO_MANY;
                        },
                        one.detail())
                + ")";
    }
}
