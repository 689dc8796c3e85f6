package dev.letscode.engine.routing;

/** What the router says. */
public sealed interface Routing {

    record Planned(Plan plan) implements Routing {}

    /**
     * Nothing here can run it.
     *
     * @param reason for people: what is missing
     */
    record Impossible(String reason) implements Routing {}
}
