/** YAML in which every value knows its line, read with bounds, with problems collected instead of thrown. */
@NullMarked
package dev.letscode.problems.yaml;

import org.jspecify.annotations.NullMarked;
