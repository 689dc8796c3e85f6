package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the Docker Engine API. */
record ApiVersion(int major, int minor) implements Comparable<ApiVersion> {

    private static final Pattern TEXT = Pattern.compile("(\\d+)\\.(\\d+)");

    /** The newest that this package was written for; a daemon keeps to the one that it is asked for. */
    static final ApiVersion NEWEST = new ApiVersion(1, 44);

    /** Docker 19.03: the first with everything that a container of ours is made with. */
    static final ApiVersion OLDEST = new ApiVersion(1, 40);

    /**
     * Finds the newest version that both sides speak.
     *
     * @param daemonOldest what the daemon says is its oldest
     * @param daemonNewest what the daemon says is its newest
     */
    static ApiVersion negotiate(ApiVersion daemonOldest, ApiVersion daemonNewest) throws SandboxException {
        ApiVersion common = daemonNewest.compareTo(NEWEST) < 0 ? daemonNewest : NEWEST;
        if (common.compareTo(OLDEST) < 0) {
            throw new SandboxException("this Docker daemon is too old: it speaks version " + daemonNewest
                    + " of its interface, and " + OLDEST + " (Docker 19.03) is needed; update Docker");
        }
        if (common.compareTo(daemonOldest) < 0) {
            throw new SandboxException("this Docker daemon is too new: its interface begins with version "
                    + daemonOldest + ", and " + NEWEST + " is the newest known here; update Let'sCode");
        }
        return common;
    }

    static ApiVersion parse(String text) throws SandboxException {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new SandboxException("the Docker daemon speaks version \"" + text + "\" of its interface,"
                    + " which is no version; is it a Docker daemon?");
        }
        return new ApiVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(ApiVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
