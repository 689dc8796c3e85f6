package dev.letscode.engine.language;

/**
 * How a language is judged in the client tier.
 *
 * @param tools the programs of this machine that are needed even there, such as a compiler to WebAssembly
 * @param compile how sources become a program, or are looked at
 * @param run how it is run, by a guest's run time
 */
public record ClientRules(Tools tools, CompileRules compile, RunRules run) {}
