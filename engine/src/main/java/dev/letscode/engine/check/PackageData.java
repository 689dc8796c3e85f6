package dev.letscode.engine.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is said of a package's data that cannot be read: the JDK's messages are often only the name of the file. */
public final class PackageData {

    private PackageData() {}

    /**
     * A failure of the jury's side.
     *
     * @param what for people: "the data of secret/01"
     */
    public static JudgeException unreadable(String what, IOException why) {
        return new JudgeException("cannot read " + what + ": " + reason(why), why);
    }

    private static String reason(IOException why) {
        return switch (why) {
            case NoSuchFileException gone ->
                gone.getFile()
                        + " is not there any more. Put the package back as it was, or open it from where it is now";
            case AccessDeniedException denied ->
                "permission to read " + denied.getFile() + " is denied. Make it readable for whoever runs the judge";
            default -> String.valueOf(why.getMessage());
        };
    }
}
