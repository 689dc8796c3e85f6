package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.SandboxException;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips properties, and says why, where there is no daemon. */
final class SkippedWithoutDaemon implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        try {
            return TestDaemon.missing().map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
        } catch (SandboxException e) {
            return SkipResult.skip(String.valueOf(e.getMessage()));
        }
    }
}
