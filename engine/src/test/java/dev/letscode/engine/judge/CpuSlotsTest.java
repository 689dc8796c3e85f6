package dev.letscode.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CpuSlotsTest {

    @Test
    void who_borrows_is_told_when_the_slot_is_wanted_and_only_then() throws Exception {
        CpuSlots slots = new CpuSlots(2);
        AtomicInteger told = new AtomicInteger();
        CpuSlots.Slot borrowed = slots.borrow(told::incrementAndGet).orElseThrow();
        CpuSlots.Slot measured = slots.take();
        assertThat(told).hasValue(0);

        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<CpuSlots.Slot> second = threads.submit(() -> slots.take());
            while (told.get() == 0) {
                Thread.onSpinWait();
            }
            assertThat(second.isDone()).isFalse();
            assertThat(slots.borrow(told::incrementAndGet)).isEmpty();
            borrowed.close();
            second.get(10, TimeUnit.SECONDS).close();
        }
        measured.close();
        assertThat(told).hasValue(1);
    }

    @Test
    void nothing_is_borrowed_while_all_are_taken_and_nobody_is_told_after_the_end() throws Exception {
        CpuSlots slots = new CpuSlots(1);
        AtomicInteger told = new AtomicInteger();
        try (CpuSlots.Slot _ = slots.takeAll()) {
            assertThat(slots.borrow(told::incrementAndGet)).isEmpty();
        }
        slots.borrow(told::incrementAndGet).orElseThrow().close();
        slots.takeAll().close();
        assertThat(told).hasValue(0);
    }

    @Test
    void whoever_wants_a_slot_gets_it_however_often_others_borrow_it() throws Exception {
        CpuSlots slots = new CpuSlots(1);
        AtomicInteger borrowed = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> borrowers = new ArrayList<>();
            List<Future<?>> takers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                borrowers.add(threads.submit(() -> {
                    while (!done.get()) {
                        AtomicBoolean wanted = new AtomicBoolean();
                        slots.borrow(() -> wanted.set(true)).ifPresent(slot -> {
                            borrowed.incrementAndGet();
                            while (!wanted.get() && !done.get()) {
                                Thread.onSpinWait();
                            }
                            slot.close();
                        });
                    }
                }));
                takers.add(threads.submit(() -> {
                    // however late the borrowers come to run
                    for (int turn = 0; turn < 500 || borrowed.get() == 0; turn++) {
                        slots.take().close();
                    }
                    return true;
                }));
            }
            for (Future<?> taker : takers) {
                taker.get(30, TimeUnit.SECONDS);
            }
            done.set(true);
            for (Future<?> borrower : borrowers) {
                borrower.get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(borrowed).hasPositiveValue();
        slots.takeAll().close();
    }
}
