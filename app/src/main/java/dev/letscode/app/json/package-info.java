/**
 * What {@code --json} prints. The names and the nesting of these records are a documented interface ({@code
 * docs/command-line.md}): keys may be added, and none is ever renamed. What was not measured or does not exist is {@code null}.
 */
@NullMarked
package dev.letscode.app.json;

import org.jspecify.annotations.NullMarked;
