package dev.letscode.engine.check;

import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * Test data as a jury's program sees it: where a folder with data is mounted, a file is used in place; a file that is
 * elsewhere, or that the program's user may not read, is copied into the work directory.
 */
final class GuestData {

    private final Environment environment;
    private final List<Mount> mounts = new ArrayList<>();

    /** @param mounts of the environment that hold test data */
    GuestData(Environment environment, List<Mount> mounts) throws JudgeException {
        this.environment = environment;
        for (Mount mount : mounts) {
            try {
                this.mounts.add(new Mount(mount.host().toRealPath(), mount.guest()));
            } catch (IOException e) {
                throw PackageData.unreadable("the test data in " + mount.host(), e);
            }
        }
    }

    /**
     * The path of a file of this machine inside the environment.
     *
     * @param copy name of the copy in the work directory, should one be needed
     */
    String path(Path file, String copy) throws JudgeException, SandboxException {
        try {
            Path real = file.toRealPath();
            for (Mount mount : mounts) {
                if (real.startsWith(mount.host()) && isReadable(mount.host(), real)) {
                    return mount.guest() + "/" + mount.host().relativize(real);
                }
            }
            try (InputStream content = Files.newInputStream(real)) {
                environment.write(copy, Files.size(real), content, false);
            }
            return Environment.WORK_DIRECTORY + "/" + copy;
        } catch (IOException e) {
            throw PackageData.unreadable(file.toString(), e);
        }
    }

    /** Whether a user that owns nothing may read it. */
    private static boolean isReadable(Path top, Path file) throws IOException {
        if (!may(file, PosixFilePermission.OTHERS_READ)) {
            return false;
        }
        for (Path folder = file.getParent(); folder != null && folder.startsWith(top); folder = folder.getParent()) {
            if (!may(folder, PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean may(Path file, PosixFilePermission permission) throws IOException {
        return Files.getPosixFilePermissions(file).contains(permission);
    }
}
