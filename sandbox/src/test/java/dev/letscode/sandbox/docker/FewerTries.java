package dev.letscode.sandbox.docker;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ends a property that holds after some tries. */
final class FewerTries implements AroundTryHook {

    private static final int TRIES = 30;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor attempt, List<Object> parameters) {
        Store<AtomicInteger> tries = Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, AtomicInteger::new);
        TryExecutionResult result = attempt.execute(parameters);
        return result.isSatisfied() && tries.get().incrementAndGet() >= TRIES
                ? TryExecutionResult.satisfied(true)
                : result;
    }
}
