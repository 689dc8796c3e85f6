package dev.letscode.engine.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which function calls which, by name: of functions of the same name none is told from the others. A function inside
 * another counts as called by it.
 */
final class CallGraph {

    private static final Set<String> SELF = Set.of("", "self", "this", "Self", "cls", "Main", "Solution");

    private record Function(String name, int start, int end) {}

    private record Call(String name, int at) {}

    private final List<Function> functions = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    /** @param name may have the name of its class before it; that is left out */
    void function(String name, int start, int end) {
        functions.add(new Function(name.substring(name.lastIndexOf(':') + 1), start, end));
    }

    /** @param name with dots; a method of another object is not taken for one's own */
    void call(String name, int at) {
        int dot = name.lastIndexOf('.');
        if (SELF.contains(name.substring(0, Math.max(0, dot)))) {
            calls.add(new Call(name.substring(dot + 1), at));
        }
    }

    /** The functions that come back to themselves. */
    Set<String> recursive() {
        return Cycles.in(edges());
    }

    /** From function to function, in one pass over functions and calls in the order of the source. */
    private Map<String, Set<String>> edges() {
        functions.sort(Comparator.comparingInt(Function::start)
                .thenComparing(Comparator.comparingInt(Function::end).reversed()));
        calls.sort(Comparator.comparingInt(Call::at));
        Map<String, Set<String>> edges = new HashMap<>();
        functions.forEach(function -> edges.computeIfAbsent(function.name(), name -> new LinkedHashSet<>()));
        Deque<Function> open = new ArrayDeque<>();
        int next = 0;
        for (Call call : calls) {
            while (next < functions.size() && functions.get(next).start() < call.at()) {
                enter(functions.get(next++), open, edges);
            }
            leave(open, call.at());
            if (!open.isEmpty() && edges.containsKey(call.name())) {
                edges.getOrDefault(open.peek().name(), new LinkedHashSet<>()).add(call.name());
            }
        }
        return edges;
    }

    private static void enter(Function function, Deque<Function> open, Map<String, Set<String>> edges) {
        leave(open, function.start());
        if (!open.isEmpty() && !open.peek().name().equals(function.name())) {
            edges.getOrDefault(open.peek().name(), new LinkedHashSet<>()).add(function.name());
        }
        open.push(function);
    }

    private static void leave(Deque<Function> open, int at) {
        while (!open.isEmpty() && open.peek().end() <= at) {
            open.pop();
        }
    }
}
