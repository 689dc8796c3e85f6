/**
 * What runs guest programs, seen from the outside: one interface that every kind of guest implements. The packages below
 * have one kind each, and {@code serve} is the process that its owner talks to.
 */
@NullMarked
package dev.letscode.worker;

import org.jspecify.annotations.NullMarked;
