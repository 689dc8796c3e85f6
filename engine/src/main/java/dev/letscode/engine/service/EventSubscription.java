package dev.letscode.engine.service;

/** Somebody is told what happens, until this is closed; closing twice does no harm. */
public interface EventSubscription extends AutoCloseable {

    @Override
    void close();
}
