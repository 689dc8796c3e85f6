package dev.letscode.app.ide.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void what_is_to_come_after_all_messages_does_although_the_last_ones_wait_for_a_frame() {
        Queue<Runnable> owner = new ConcurrentLinkedQueue<>();
        List<String> seen = new ArrayList<>();
        try (Background background = new Background(owner::add)) {
            Mailbox<String> mailbox = new Mailbox<>(background, seen::addAll);
            mailbox.accept("first");
            owner.remove().run();

            mailbox.accept("second");
            mailbox.accept("third");
            mailbox.then(() -> seen.add("end"));
            while (!owner.isEmpty()) {
                owner.remove().run();
            }
        }
        assertThat(seen).containsExactly("first", "second", "third", "end");
    }
}
