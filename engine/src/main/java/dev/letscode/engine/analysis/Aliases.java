package dev.letscode.engine.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other names that a source gives to what it uses: {@code import os as o}, {@code const f = require('fs')}. */
final class Aliases {

    private static final int MOST_STEPS = 4;

    private final Map<String, String> targets = new HashMap<>();
    private final List<String> opened = new ArrayList<>();

    /** @param target with dots */
    void add(String alias, String target) {
        targets.putIfAbsent(alias, target);
    }

    /** All names of a module are used without its own before them. */
    void everythingOf(String module) {
        opened.add(module);
    }

    /** What a name may stand for, as it is written first. */
    Set<String> meanings(String name) {
        Set<String> meanings = new LinkedHashSet<>();
        String meaning = name;
        for (int step = 0; step <= MOST_STEPS && meanings.add(meaning); step++) {
            int dot = meaning.indexOf('.');
            String first = dot < 0 ? meaning : meaning.substring(0, dot);
            String target = targets.get(first);
            if (target != null) {
                meaning = dot < 0 ? target : target + meaning.substring(dot);
            }
        }
        for (String module : opened) {
            meanings.add(module + "." + name);
        }
        return meanings;
    }
}
