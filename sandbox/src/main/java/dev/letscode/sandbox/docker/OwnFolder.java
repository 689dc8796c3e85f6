package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;

/**
 * The host's side of what one container sees at {@link BaseImage#OWN}: the names of its users, what is put over files
 * that Docker would bring along, and a place for each folder that it may be shown.
 */
record OwnFolder(Path path) {

    private static final String ETC = ".etc";

    /**
     * Makes it.
     *
     * @param guests names of the places
     */
    static OwnFolder make(Path path, int user, Collection<String> guests) throws SandboxException {
        try {
            Path etc = Files.createDirectories(path.resolve(ETC));
            Path passwd = Files.writeString(
                    etc.resolve("passwd"),
                    "root:x:0:0:root:/:/bin/false\nprogram:x:%d:%d:program:/work:/bin/sh\n".formatted(user, user));
            Path group = Files.writeString(etc.resolve("group"), "root:x:0:\nprogram:x:%d:\n".formatted(user));
            permit("---------", Files.createFile(etc.resolve("nothing")));
            permit("rw-r--r--", passwd, group);
            permit("rwxr-xr-x", path, etc);
            OwnFolder folder = new OwnFolder(path);
            for (String guest : guests) {
                permit("rwxr-xr-x", Files.createDirectory(folder.place(guest)));
            }
            return folder;
        } catch (IOException e) {
            delete(path);
            throw new SandboxException(
                    "cannot make the folder " + path + " (" + e.getMessage()
                            + "); make its parent writable or choose another cache folder",
                    e);
        }
    }

    private static void permit(String permissions, Path... paths) throws IOException {
        for (Path path : paths) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Where a guest's folder is put. */
    Path place(String guest) {
        return path.resolve(guest.substring(1));
    }

    /** A file that nobody can read, to be put over others. */
    Path nothing() {
        return path.resolve(ETC).resolve("nothing");
    }

    /** Shows folders in their places to the container that was made with this shared folder. */
    void show(List<Mount> mounts, Stage stage) throws SandboxException {
        for (Mount mount : mounts) {
            stage.show(mount.host(), place(mount.guest()));
        }
        stage.release(path);
    }

    void delete() {
        delete(path);
    }

    /** Removes a folder that containers were shown; what cannot be removed stays, and is tried again at the next start. */
    static void delete(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            // gone already, or in use by a container that is just ending
        }
    }
}
