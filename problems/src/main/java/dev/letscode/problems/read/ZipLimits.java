package dev.letscode.problems.read;

/**
 * What a zip may contain at most.
 *
 * @param entries files and folders
 * @param totalBytes all files together, extracted
 * @param fileBytes one file, extracted
 * @param ratio extracted bytes for each packed byte, over the whole zip, once more than {@code freeBytes} came out
 * @param freeBytes so much may come out at any ratio
 */
public record ZipLimits(int entries, long totalBytes, long fileBytes, int ratio, long freeBytes) {

    private static final long MIB = 1L << 20;

    /** 60,000 entries, 4 GiB in all, 1 GiB for a file, ratio 300 beyond 256 MiB. */
    public static final ZipLimits DEFAULT = new ZipLimits(60_000, 4096 * MIB, 1024 * MIB, 300, 256 * MIB);

    public ZipLimits {
        if (entries < 1 || totalBytes < 1 || fileBytes < 1 || ratio < 1 || freeBytes < 0) {
            throw new IllegalArgumentException("limits of a zip must be more than zero");
        }
    }
}
