/**
 * Programming languages as data: one YAML file each says how a language is recognised, compiled and run. This package
 * reads those files and looks at sources; it starts nothing.
 */
@NullMarked
package dev.letscode.engine.language;

import org.jspecify.annotations.NullMarked;
