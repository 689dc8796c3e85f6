package dev.letscode.problems;

/** Which score is the better one. */
public enum Objective {
    MAXIMIZE,
    MINIMIZE
}
