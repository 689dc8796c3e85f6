package dev.letscode.engine.store;

import org.jdbi.v3.core.Handle;

/** The table {@code follower}. */
final class FollowerRows {

    private FollowerRows() {}

    static long position(Handle handle, String name) {
        return handle.createQuery("select position from follower where name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** Moves it on, and never back. */
    static void move(Handle handle, String name, long position) {
        int moved = handle.createUpdate("""
                        update follower set position = case when position < :position then :position else position end
                        where name = :name""")
                .bind("name", name)
                .bind("position", position)
                .execute();
        if (moved == 0) {
            handle.createUpdate("insert into follower (name, position) values (:name, :position)")
                    .bind("name", name)
                    .bind("position", position)
                    .execute();
        }
    }
}
