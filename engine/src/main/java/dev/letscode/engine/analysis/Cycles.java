package dev.letscode.engine.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The nodes of a graph from which a way leads back to themselves. Tarjan's algorithm ("Depth-first search and linear
 * graph algorithms", 1972), with a stack of its own: whoever writes a source decides how deep its calls are.
 */
final class Cycles {

    private record Visit(String node, Iterator<String> next) {}

    private final Map<String, Set<String>> edges;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> component = new ArrayDeque<>();
    private final Set<String> inComponent = new HashSet<>();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final Set<String> members = new TreeSet<>();

    private Cycles(Map<String, Set<String>> edges) {
        this.edges = edges;
    }

    static Set<String> in(Map<String, Set<String>> edges) {
        Cycles cycles = new Cycles(edges);
        for (String node : edges.keySet()) {
            if (!cycles.order.containsKey(node)) {
                cycles.visitFrom(node);
            }
        }
        return cycles.members;
    }

    private void visitFrom(String start) {
        enter(start);
        while (!visits.isEmpty()) {
            Visit visit = visits.peek();
            if (!visit.next().hasNext()) {
                visits.pop();
                leave(visit.node());
            } else {
                String next = visit.next().next();
                if (!order.containsKey(next)) {
                    enter(next);
                } else if (inComponent.contains(next)) {
                    lowest.merge(visit.node(), order.getOrDefault(next, 0), Math::min);
                }
            }
        }
    }

    private void enter(String node) {
        order.put(node, order.size());
        lowest.put(node, order.size() - 1);
        component.push(node);
        inComponent.add(node);
        visits.push(new Visit(node, edges.getOrDefault(node, Set.of()).iterator()));
    }

    private void leave(String node) {
        int low = lowest.getOrDefault(node, 0);
        Visit caller = visits.peek();
        if (caller != null) {
            lowest.merge(caller.node(), low, Math::min);
        }
        if (low == order.getOrDefault(node, 0)) {
            boolean alone = node.equals(component.peek());
            String member;
            do {
                member = component.pop();
                inComponent.remove(member);
                if (!alone || edges.getOrDefault(member, Set.of()).contains(member)) {
                    members.add(member);
                }
            } while (!member.equals(node));
        }
    }
}
